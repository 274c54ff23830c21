package org.observatoire.domain.jury;

import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.wording.Wording;

/**
 * A juror stays out of a nomination for a reason of their own, or of the organiser's. Recusals by affiliation are not
 * declared: they follow from the affiliation itself, see {@link Conflicts}.
 *
 * @param juror who stays out
 * @param nomination of which nomination
 * @param reason why; 1 to 2,000 characters
 */
public record Recusal(JurorId juror, NominationId nomination, String reason) {

    /** Checks the reason. */
    public Recusal {
        reason = Wording.required("reason", reason, 2_000);
    }
}
