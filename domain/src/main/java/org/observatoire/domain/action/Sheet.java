package org.observatoire.domain.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/**
 * What is written about an action: the part that its contributors and the organiser may correct.
 *
 * @param authority who carried the action
 * @param title 1 to 200 characters
 * @param summary what was done, in a few sentences; 1 to 4,000 characters
 * @param categories where it is filed, each once, at most 10
 * @param channels where it took place, each once
 * @param channelsCertainty how the channels are known
 * @param hashtags its mots-dièse, each once, at most 30
 * @param audiences whom it was for, each once
 * @param trigger what it answered, where told
 * @param contributors who had a part in it, at most 50
 * @param sources where its facts come from, at most 50, each with an identifier of its own
 * @param life what happened to it; every source that an event cites is one of {@code sources}, or a web address, which is
 *     then listed among them under itself
 */
public record Sheet(
        AuthorityId authority,
        String title,
        String summary,
        List<CategoryId> categories,
        List<Channel> channels,
        Certainty channelsCertainty,
        List<Hashtag> hashtags,
        List<Audience> audiences,
        Optional<Trigger> trigger,
        List<Contributor> contributors,
        List<Source> sources,
        Life life) {

    /** Checks each part, and that events cite listed sources. */
    public Sheet {
        title = Wording.required("title", title, 200);
        summary = Wording.required("summary", summary, 4_000);
        categories = Wording.distinct("categories", categories, 10);
        channels = Wording.distinct("channels", channels, Channel.values().length);
        hashtags = Wording.distinct("hashtags", hashtags, 30);
        audiences = Wording.distinct("audiences", audiences, Audience.values().length);
        contributors = Wording.bounded("contributors", contributors, 50);
        sources = Wording.bounded("sources", withCitedAddresses(sources, life), 50);
        requireListed(life, identifiers(sources));
    }

    /**
     * The same sheet with one more event in its life.
     *
     * @param event what is new
     * @return the longer sheet
     */
    public Sheet with(LifeEvent event) {
        return new Sheet(
                authority,
                title,
                summary,
                categories,
                channels,
                channelsCertainty,
                hashtags,
                audiences,
                trigger,
                contributors,
                sources,
                life.with(event));
    }

    /**
     * Whether another sheet says the same in the same letters. Two sheets can be equal and not be written the same, as
     * two writings of one mot-dièse are equal.
     *
     * @param other another sheet
     * @return true when nothing, down to the letter, tells them apart
     */
    public boolean writtenAs(Sheet other) {
        return equals(other) && writings(hashtags).equals(writings(other.hashtags));
    }

    static List<String> writings(List<Hashtag> hashtags) {
        return hashtags.stream().map(Hashtag::written).toList();
    }

    private static List<Source> withCitedAddresses(List<Source> sources, Life life) {
        Map<String, Source> listed = new LinkedHashMap<>();
        life.events().stream()
                .flatMap(event -> event.facts().source().stream())
                .filter(Wording::isWebAddress)
                .filter(cited ->
                        sources.stream().noneMatch(source -> source.id().equals(cited)))
                .forEach(cited -> listed.put(cited, Source.at(cited, cited)));
        List<Source> all = new ArrayList<>(sources);
        all.addAll(listed.values());
        return all;
    }

    private static Set<String> identifiers(List<Source> sources) {
        Set<String> identifiers = new HashSet<>();
        for (Source source : sources) {
            if (!identifiers.add(source.id())) {
                throw new Malformed("sources", Fault.REPEATED);
            }
        }
        return identifiers;
    }

    private static void requireListed(Life life, Set<String> identifiers) {
        for (int index = 0; index < life.events().size(); index++) {
            Optional<String> cited = life.events().get(index).facts().source();
            if (cited.isPresent() && !identifiers.contains(cited.get())) {
                throw new Malformed("events[" + index + "].source", Fault.UNLISTED_SOURCE);
            }
        }
    }
}
