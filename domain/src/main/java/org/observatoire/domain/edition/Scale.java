package org.observatoire.domain.edition;

import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/**
 * The scores that a juror may give a criterion: whole numbers.
 *
 * @param min the worst
 * @param max the best, more than the worst; both between -1,000 and 1,000
 */
public record Scale(int min, int max) {

    private static final int FURTHEST = 1_000;

    /** Refuses a scale without two scores. */
    public Scale {
        if (min < -FURTHEST || max > FURTHEST || min >= max) {
            throw new Malformed("scale", Fault.OUT_OF_RANGE, FURTHEST);
        }
    }

    /**
     * Whether a score may be given.
     *
     * @param score any whole number
     * @return true from the worst to the best
     */
    public boolean holds(int score) {
        return score >= min && score <= max;
    }
}
