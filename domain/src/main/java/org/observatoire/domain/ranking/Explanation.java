package org.observatoire.domain.ranking;

/**
 * Why one candidate stands above another, or beside it.
 *
 * @param <C> the candidates
 * @param above the better of the two; either one when neither is
 * @param below the other
 * @param relation whether a place separates them
 * @param ofAbove the figures of the first, where the two part
 * @param ofBelow the figures of the second, at the same point
 */
public record Explanation<C>(C above, C below, Relation relation, Figures ofAbove, Figures ofBelow) {

    /** How two candidates stand to each other. */
    public enum Relation {
        /** The first is strictly better. */
        BETTER,
        /** They share a rank. */
        TIED,
        /** The method prefers neither, and its order is too partial for them to share a rank. */
        UNDECIDED
    }
}
