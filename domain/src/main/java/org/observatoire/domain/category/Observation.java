package org.observatoire.domain.category;

import java.time.LocalDate;
import java.util.Map;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/**
 * An action and what surrounds it, as a reading needs them.
 *
 * @param action the action read
 * @param authority the authority that carried it
 * @param relayers the authorities that its life names as relaying it, where known
 * @param borrowers the authority of each published action that borrowed from it, directly or not
 * @param on the day of the reading, which decides the status
 */
public record Observation(
        Action action,
        LocalAuthority authority,
        Map<AuthorityId, LocalAuthority> relayers,
        Map<ActionId, LocalAuthority> borrowers,
        LocalDate on) {

    /** Keeps immutable copies. */
    public Observation {
        relayers = Map.copyOf(relayers);
        borrowers = Map.copyOf(borrowers);
    }
}
