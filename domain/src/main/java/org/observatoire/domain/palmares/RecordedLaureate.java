package org.observatoire.domain.palmares;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;

/**
 * A laureate as public sources tell it.
 *
 * @param action the action distinguished
 * @param distinction what it was given
 * @param category the category, as that edition named it; absent for a distinction given over all categories
 * @param exAequo whether others were given the same with it
 * @param sources the {@link org.observatoire.domain.action.Source#id() sources} that say so, one at least
 * @param certainty whether they say it or we deduce it
 */
public record RecordedLaureate(
        ActionId action,
        Distinction distinction,
        Optional<String> category,
        boolean exAequo,
        List<String> sources,
        Certainty certainty) {

    /** Refuses a laureate that no source supports. */
    public RecordedLaureate {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources: a recorded laureate rests on one source at least");
        }
    }
}
