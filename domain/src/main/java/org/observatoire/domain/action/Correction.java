package org.observatoire.domain.action;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.territory.AuthorityId;

/**
 * A change to a sheet: each part given replaces the one that stood there, each part absent leaves it.
 *
 * @param authority the authority, where it was mistaken
 * @param title the new title
 * @param summary the new summary
 * @param categories the new list of categories
 * @param channels the new list of channels
 * @param channelsCertainty how the channels are known now
 * @param hashtags the new list of mots-dièse
 * @param audiences the new list of audiences
 * @param trigger what it answered: outer absent leaves it, inner absent takes it away
 * @param contributors the new list of contributors
 * @param sources the new list of sources
 * @param life the new life
 */
public record Correction(
        Optional<AuthorityId> authority,
        Optional<String> title,
        Optional<String> summary,
        Optional<List<CategoryId>> categories,
        Optional<List<Channel>> channels,
        Optional<Certainty> channelsCertainty,
        Optional<List<Hashtag>> hashtags,
        Optional<List<Audience>> audiences,
        Optional<Optional<Trigger>> trigger,
        Optional<List<Contributor>> contributors,
        Optional<List<Source>> sources,
        Optional<Life> life) {

    /**
     * The sheet once corrected.
     *
     * @param sheet the sheet as it stands
     * @return a sheet that keeps what this correction does not mention
     */
    public Sheet applyTo(Sheet sheet) {
        return new Sheet(
                authority.orElse(sheet.authority()),
                title.orElse(sheet.title()),
                summary.orElse(sheet.summary()),
                categories.orElse(sheet.categories()),
                channels.orElse(sheet.channels()),
                channelsCertainty.orElse(sheet.channelsCertainty()),
                hashtags.orElse(sheet.hashtags()),
                audiences.orElse(sheet.audiences()),
                trigger.orElse(sheet.trigger()),
                contributors.orElse(sheet.contributors()),
                sources.orElse(sheet.sources()),
                life.orElse(sheet.life()));
    }
}
