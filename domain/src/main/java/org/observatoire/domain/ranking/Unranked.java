package org.observatoire.domain.ranking;

/**
 * Why a candidate has no place, with the figures: it is never ranked last in silence.
 *
 * @param reason what it lacks
 * @param coverage who judged it and who did not
 * @param required how many judgements it would have needed, 1 or more
 */
public record Unranked(Reason reason, Coverage coverage, long required) {

    /** What a candidate without a place lacks. */
    public enum Reason {
        /** Nobody has judged it. */
        NOT_JUDGED,
        /** Fewer judgements than the quorum's minimum. */
        BELOW_QUORUM_MINIMUM,
        /** A smaller part of its panel than the quorum's share. */
        BELOW_QUORUM_SHARE
    }
}
