package org.observatoire.domain.palmares;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.wording.Wording;

/**
 * The palmarès of an edition that was not judged here, gathered from public sources: without ballots, and often partial.
 *
 * @param year the year of the edition
 * @param number its number among the editions of the prize, from 1
 * @param theme what it was about; 1 to 200 characters
 * @param ceremony where it was proclaimed; at most 300 characters
 * @param nomineesPublishedOn the day its nominees were made public
 * @param awardedOn the day it was proclaimed
 * @param candidates how many applied, as the sources put it; at most 100 characters
 * @param nominees how many were nominated
 * @param categories its categories, as it named them
 * @param given how many of each distinction were given
 * @param complete whether every laureate is recorded here
 * @param laureates the laureates known
 * @param nominated actions known to have been nominated, without a known distinction
 * @param cited actions told with the palmarès, whether nominated or distinguished being unknown
 * @param sources where all this comes from
 */
public record RecordedPalmares(
        int year,
        int number,
        String theme,
        String ceremony,
        LocalDate nomineesPublishedOn,
        LocalDate awardedOn,
        String candidates,
        int nominees,
        List<String> categories,
        Map<Distinction, Integer> given,
        boolean complete,
        List<RecordedLaureate> laureates,
        List<ActionId> nominated,
        List<ActionId> cited,
        List<Source> sources) {

    /** Refuses an action that stands in two places. */
    public RecordedPalmares {
        theme = Wording.required("theme", theme, 200);
        ceremony = Wording.free("ceremony", ceremony, 300);
        candidates = Wording.free("candidates", candidates, 100);
        categories = List.copyOf(categories);
        given = given.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(given));
        laureates = List.copyOf(laureates);
        nominated = Wording.distinct("nominated", nominated, 10_000);
        cited = Wording.distinct("cited", cited, 10_000);
        sources = List.copyOf(sources);
        requireApart(laureates, nominated, cited);
    }

    /**
     * Every action of the record, laureates first.
     *
     * @return each once
     */
    public List<ActionId> actions() {
        List<ActionId> all = new ArrayList<>(
                laureates.stream().map(RecordedLaureate::action).distinct().toList());
        all.addAll(nominated);
        all.addAll(cited);
        return List.copyOf(all);
    }

    /**
     * The source cited by an identifier.
     *
     * @param id the identifier
     * @return the source, where the record lists it
     */
    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    private static void requireApart(List<RecordedLaureate> laureates, List<ActionId> nominated, List<ActionId> cited) {
        HashSet<ActionId> seen = new HashSet<>();
        laureates.forEach(laureate -> seen.add(laureate.action()));
        List<ActionId> others = new ArrayList<>(nominated);
        others.addAll(cited);
        for (ActionId other : others) {
            if (!seen.add(other)) {
                throw new IllegalArgumentException("actions: " + other + " stands twice in the record");
            }
        }
    }
}
