package org.observatoire.web.action;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Sheet;

/**
 * A whole sheet and nothing else, as {@link SheetReader#sheet} reads it back.
 *
 * @param authority the code of who carried it
 * @param title its title
 * @param summary its summary
 * @param categories where it is filed
 * @param channels where it took place
 * @param channelsCertainty how those are known
 * @param hashtags its mots-dièse, without the sign
 * @param audiences whom it was for
 * @param trigger what it answered
 * @param contributors who had a part in it
 * @param sources where its facts come from
 * @param events its life, in the order told
 */
public record WrittenSheet(
        String authority,
        String title,
        String summary,
        List<String> categories,
        List<String> channels,
        String channelsCertainty,
        List<String> hashtags,
        List<String> audiences,
        Optional<SheetJson.TriggerJson> trigger,
        List<SheetJson.ContributorJson> contributors,
        List<SourceJson> sources,
        List<EventJson> events) {

    public static WrittenSheet of(Sheet sheet) {
        return new WrittenSheet(
                sheet.authority().value(),
                sheet.title(),
                sheet.summary(),
                sheet.categories().stream().map(CategoryId::value).toList(),
                SheetJson.codes(sheet.channels()),
                sheet.channelsCertainty().code(),
                sheet.hashtags().stream().map(Hashtag::written).toList(),
                SheetJson.codes(sheet.audiences()),
                sheet.trigger().map(SheetJson.TriggerJson::of),
                sheet.contributors().stream().map(SheetJson.ContributorJson::of).toList(),
                sheet.sources().stream().map(SourceJson::of).toList(),
                sheet.life().events().stream().map(EventJson::of).toList());
    }
}
