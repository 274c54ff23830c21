package org.observatoire.domain.palmares;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.CategoryId;

/**
 * A category of a palmarès.
 *
 * @param category which category of the edition
 * @param nominees its nominees, by their identity
 * @param returns what was counted, in as much detail as the organiser tells
 * @param departure the jury's departure from the ranking, where it departed
 */
public record CategoryPalmares(
        CategoryId category, List<NomineeLine> nominees, Returns returns, Optional<Departure> departure) {

    /** Keeps an immutable copy. */
    public CategoryPalmares {
        nominees = List.copyOf(nominees);
    }

    /**
     * Those that have a distinction.
     *
     * @param distinction which one
     * @return them, by their identity
     */
    public List<NomineeLine> with(Distinction distinction) {
        return nominees.stream()
                .filter(line -> line.distinction().equals(Optional.of(distinction)))
                .toList();
    }
}
