package org.observatoire.domain.palmares;

import java.util.List;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/**
 * A jury's departure from the ranking: the rank advises, the jury decides, and says why.
 *
 * @param category in which category
 * @param laureates who has silver, one at least, each once
 * @param bronze who has bronze, none of the laureates
 * @param reason why; 1 to 4,000 characters
 */
public record Departure(CategoryId category, List<NominationId> laureates, List<NominationId> bronze, String reason) {

    /** Refuses a departure without a reason, and a nominee with two distinctions. */
    public Departure {
        reason = Wording.required("reason", reason, 4_000);
        laureates = Wording.distinct("laureates", laureates, 100);
        bronze = Wording.distinct("bronze", bronze, 100);
        if (laureates.isEmpty()) {
            throw new Malformed("laureates", Fault.MISSING);
        }
        if (bronze.stream().anyMatch(laureates::contains)) {
            throw new Malformed("bronze", Fault.REPEATED);
        }
    }

    Distinguished distinguished() {
        return new Distinguished(laureates, bronze);
    }
}
