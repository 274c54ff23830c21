package org.observatoire.domain.ranking;

/** Where a candidate would stand if the same ballots were counted otherwise, or why they cannot be. */
public sealed interface Alternative {

    /**
     * The ballots allow the other method.
     *
     * @param rank the candidate's rank under it, from 1
     */
    record Ranked(int rank) implements Alternative {}

    /**
     * The ballots do not allow the other method, or its result would mean nothing.
     *
     * @param obstacle why
     */
    record NotAllowed(Obstacle obstacle) implements Alternative {}

    /** What stands in the way of another method. */
    enum Obstacle {
        /** Some judgements are missing, and a method of preference orders would put those candidates last. */
        INCOMPLETE_BALLOTS,
        /** Some candidate has fewer than five judgements: nothing can be trimmed. */
        TOO_FEW_JURORS,
        /** The other method gives only a partial order here. */
        PARTIAL_ORDER,
        /** Every juror has judged everyone: correcting leniency cannot change the order. */
        COMPLETE_BALLOTS,
        /** Part of the panel shares no candidate with the rest: their leniency cannot be compared. */
        DISCONNECTED_PANEL
    }
}
