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
     * The correction that leads from one sheet to another.
     *
     * @param before the sheet as it stands
     * @param after the sheet as it must stand
     * @return a correction that gives the parts that differ, down to the letter, and no other
     */
    public static Correction between(Sheet before, Sheet after) {
        return new Correction(
                changed(before.authority(), after.authority()),
                changed(before.title(), after.title()),
                changed(before.summary(), after.summary()),
                changed(before.categories(), after.categories()),
                changed(before.channels(), after.channels()),
                changed(before.channelsCertainty(), after.channelsCertainty()),
                Sheet.writings(before.hashtags()).equals(Sheet.writings(after.hashtags()))
                        ? Optional.empty()
                        : Optional.of(after.hashtags()),
                changed(before.audiences(), after.audiences()),
                changed(before.trigger(), after.trigger()),
                changed(before.contributors(), after.contributors()),
                changed(before.sources(), after.sources()),
                changed(before.life(), after.life()));
    }

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

    private static <T> Optional<T> changed(T before, T after) {
        return before.equals(after) ? Optional.empty() : Optional.of(after);
    }
}
