package org.observatoire.domain.ranking;

/**
 * Why a juror who was asked about a candidate has given no judgement. The three are never confused: they weigh
 * differently on the {@linkplain Quorum quorum}, and none of them is ever read as the worst judgement.
 */
public enum Missing {
    /** A conflict of interest: the juror leaves the panel of this candidate, and its quorum with it. */
    RECUSED,
    /** The juror chose not to judge: out of the mean, yet still a member of the panel the quorum counts. */
    ABSTAINED,
    /** The ballot is still a draft: it does not count, and the panel still waits for it. */
    NOT_YET_GIVEN
}
