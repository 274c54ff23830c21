package org.observatoire.domain.ranking;

import java.math.BigInteger;
import java.util.Optional;

/**
 * How much of its panel must have judged a candidate for it to be ranked. Recused jurors are out of the panel; those
 * who abstain or have not finished are in it.
 *
 * @param share the least share of the panel, from 0 to 1
 * @param minimum the least number of judgements, 0 or more
 */
public record Quorum(Fraction share, long minimum) {

    /** No quorum: one judgement is enough. */
    public static final Quorum NONE = new Quorum(Fraction.of(0), 0);

    /** At least half of the panel and at least three judgements. */
    public static final Quorum HALF_AND_THREE = new Quorum(Fraction.of(1, 2), 3);

    /**
     * Checks the ranges.
     *
     * @param share the least share of the panel
     * @param minimum the least number of judgements
     * @throws IllegalArgumentException if the share is outside 0–1 or the minimum is negative
     */
    public Quorum {
        if (share.compareTo(Fraction.of(0)) < 0 || share.compareTo(Fraction.of(1)) > 0) {
            throw new IllegalArgumentException("quorum share must be between 0 and 1, was " + share);
        }
        if (minimum < 0) {
            throw new IllegalArgumentException("quorum minimum must not be negative, was " + minimum);
        }
    }

    /**
     * Why a candidate so covered cannot be ranked; empty when it can. Where both the share and the minimum are missed,
     * the one that asks for more judgements is named.
     *
     * @param coverage who judged the candidate and who did not
     * @return what is missing, or nothing
     */
    public Optional<Unranked> shortfall(Coverage coverage) {
        if (coverage.given() == 0) {
            return Optional.of(new Unranked(Unranked.Reason.NOT_JUDGED, coverage, Math.max(1, required(coverage))));
        }
        if (coverage.given() >= required(coverage)) {
            return Optional.empty();
        }
        Unranked.Reason reason = requiredByShare(coverage) > minimum
                ? Unranked.Reason.BELOW_QUORUM_SHARE
                : Unranked.Reason.BELOW_QUORUM_MINIMUM;
        return Optional.of(new Unranked(reason, coverage, required(coverage)));
    }

    private long required(Coverage coverage) {
        return Math.max(minimum, requiredByShare(coverage));
    }

    private long requiredByShare(Coverage coverage) {
        if (share.numerator().signum() == 0) {
            return 0;
        }
        BigInteger[] parts = share.numerator()
                .multiply(BigInteger.valueOf(coverage.panel()))
                .divideAndRemainder(share.denominator());
        return parts[0].longValueExact() + parts[1].signum();
    }
}
