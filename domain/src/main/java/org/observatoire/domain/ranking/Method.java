package org.observatoire.domain.ranking;

/** The ways of counting this package knows, to name them in a report. */
public enum Method {
    /** {@link WeightedMean}, all scores counted. */
    WEIGHTED_MEAN,
    /** {@link WeightedMean} without the highest and lowest scores. */
    TRIMMED_MEAN,
    /** {@link MajorityJudgment}. */
    MAJORITY_JUDGMENT,
    /** {@link Borda}. */
    BORDA,
    /** {@link Schulze}. */
    SCHULZE,
    /** A weighted mean after {@link LeniencyCorrection}. */
    LENIENCY_CORRECTION
}
