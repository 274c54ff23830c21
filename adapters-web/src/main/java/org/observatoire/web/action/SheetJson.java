package org.observatoire.web.action;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.action.ActionInFull;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Trigger;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.http.Messages;
import org.observatoire.web.picture.PictureJson;
import org.observatoire.web.territory.AuthorityJson;

/** The sheet of an action, as the API tells it: its parts are written as a correction takes them back. */
record SheetJson(
        String id,
        String state,
        String stateSince,
        Optional<String> stateReason,
        int revision,
        String title,
        String summary,
        AuthorityJson authority,
        List<String> categories,
        List<String> channels,
        String channelsCertainty,
        List<String> hashtags,
        List<String> audiences,
        Optional<TriggerJson> trigger,
        String status,
        Optional<String> launchedOn,
        List<EventJson> events,
        List<ContributorJson> contributors,
        List<SourceJson> sources,
        List<ReadingJson> readings,
        List<KinJson> inspiredBy,
        List<KinJson> inspired,
        List<AwardJson> distinctions,
        List<PictureJson> pictures) {

    /** What an action answered. */
    record TriggerJson(String date, String certainty, String text) {

        static TriggerJson of(Trigger trigger) {
            return new TriggerJson(trigger.date().edtf(), trigger.certainty().code(), trigger.text());
        }
    }

    /** Someone who had a part in an action. */
    record ContributorJson(String role, String kind, Optional<String> label) {

        static ContributorJson of(Contributor contributor) {
            return new ContributorJson(
                    contributor.role().code(), contributor.kind().code(), contributor.label());
        }
    }

    static SheetJson of(ActionInFull full, Messages messages) {
        Sheet sheet = full.action().sheet();
        Editorial editorial = full.action().editorial();
        return new SheetJson(
                full.action().id().value(),
                editorial.standing().code(),
                editorial.since().toString(),
                editorial.why(),
                full.action().revision(),
                sheet.title(),
                sheet.summary(),
                AuthorityJson.of(full.authority(), full.territories()),
                sheet.categories().stream().map(CategoryId::value).toList(),
                codes(sheet.channels()),
                sheet.channelsCertainty().code(),
                sheet.hashtags().stream().map(Hashtag::written).toList(),
                codes(sheet.audiences()),
                sheet.trigger().map(TriggerJson::of),
                full.status().code(),
                sheet.life().launchedOn().map(ApproximateDate::edtf),
                sheet.life().events().stream().map(EventJson::of).toList(),
                sheet.contributors().stream().map(ContributorJson::of).toList(),
                sheet.sources().stream().map(SourceJson::of).toList(),
                full.readings().stream()
                        .map(reading -> ReadingJson.of(reading, sheet, messages))
                        .toList(),
                full.inspiredBy().stream()
                        .map(kin -> KinJson.of(kin, kin.reuse().lender(), full.territories()))
                        .toList(),
                full.inspired().stream()
                        .map(kin -> KinJson.of(kin, kin.reuse().borrower(), full.territories()))
                        .toList(),
                full.awards().stream().map(AwardJson::of).toList(),
                full.album().pictures().stream().map(PictureJson::of).toList());
    }

    static List<String> codes(List<? extends Coded> terms) {
        return terms.stream().map(Coded::code).toList();
    }
}
