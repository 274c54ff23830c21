package org.observatoire.domain.edition;

import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/**
 * How many distinctions a category gives; more where a tie demands it, for a tie is never cut.
 *
 * @param silver 1 to 100
 * @param bronze 0 to 100
 */
public record PrizesToGive(int silver, int bronze) {

    private static final int MOST = 100;

    /** Checks both numbers. */
    public PrizesToGive {
        if (silver < 1 || silver > MOST) {
            throw new Malformed("silver", Fault.OUT_OF_RANGE, MOST);
        }
        if (bronze < 0 || bronze > MOST) {
            throw new Malformed("bronze", Fault.OUT_OF_RANGE, MOST);
        }
    }
}
