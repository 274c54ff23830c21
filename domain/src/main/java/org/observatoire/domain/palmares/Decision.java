package org.observatoire.domain.palmares;

import java.util.List;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.wording.Wording;

/**
 * What the jury decided.
 *
 * @param gold the best of all categories; each a laureate of its own category; none where the edition gives no gold
 * @param departures where the jury departs from the ranking, once a category
 * @param detail how much of the count becomes public
 */
public record Decision(List<NominationId> gold, List<Departure> departures, PublishedDetail detail) {

    /** Refuses to name the same twice. */
    public Decision {
        gold = Wording.distinct("gold", gold, 100);
        departures = Wording.bounded("overrides", departures, 50);
    }
}
