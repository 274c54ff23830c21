package org.observatoire.domain.ranking;

/**
 * What becomes of a candidate's rank when each juror in turn is left out. The cases are counted; which juror makes which
 * is not told.
 *
 * @param cases how many jurors were left out, 2 or more
 * @param unchanged in how many cases the rank stays the same
 * @param unjudged in how many cases nobody is left to have judged the candidate
 * @param best the best rank over the other cases, from 1
 * @param worst the worst rank over the other cases, from 1
 */
public record LeaveOneOut(int cases, int unchanged, int unjudged, int best, int worst) {

    /** {@return whether no single juror decides this candidate's rank} */
    public boolean holds() {
        return unchanged == cases;
    }
}
