package org.observatoire.domain.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * One juror's scores of one candidate, one for each criterion of the grid and in its order. They are exact decimals, in
 * whatever unit the grid uses (0 to 5, 0 to 20…); an incomplete set of scores is a draft, and no {@code Scores} at all.
 */
public final class Scores {

    private static final int MOST_DIGITS = 18;

    private final long[] unscaled;
    private final int decimals;

    private Scores(long[] unscaled, int decimals) {
        if (unscaled.length == 0) {
            throw new IllegalArgumentException("scores must cover at least one criterion");
        }
        this.unscaled = unscaled;
        this.decimals = decimals;
    }

    /**
     * Whole scores.
     *
     * @param scores one for each criterion, at least one
     * @return these scores
     * @throws IllegalArgumentException if there is none
     */
    public static Scores of(long... scores) {
        return new Scores(scores.clone(), 0);
    }

    /**
     * Decimal scores, taken at their exact value.
     *
     * @param scores one for each criterion, at least one, of at most 18 digits each once written with as many decimals
     *     as the longest of them
     * @return these scores
     * @throws IllegalArgumentException if there is none, or if one has more digits
     */
    public static Scores of(List<BigDecimal> scores) {
        int decimals = 0;
        for (BigDecimal score : scores) {
            decimals = Math.max(decimals, score.stripTrailingZeros().scale());
        }
        long[] unscaled = new long[scores.size()];
        for (int criterion = 0; criterion < unscaled.length; criterion++) {
            unscaled[criterion] = unscaled(scores.get(criterion), decimals);
        }
        return new Scores(unscaled, decimals);
    }

    private static long unscaled(BigDecimal score, int decimals) {
        BigDecimal plain = score.stripTrailingZeros();
        long digits = (long) plain.precision() - plain.scale() + decimals;
        if (decimals > MOST_DIGITS || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("score must have at most " + MOST_DIGITS + " digits");
        }
        return plain.setScale(decimals, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    /** {@return the scores, in the order of the criteria} */
    public List<BigDecimal> values() {
        return Arrays.stream(unscaled)
                .mapToObj(score -> BigDecimal.valueOf(score, decimals))
                .toList();
    }

    int size() {
        return unscaled.length;
    }

    int decimals() {
        return decimals;
    }

    /** Σ weight × score, in units of 10^-asDecimals. */
    long weighted(long[] weights, int asDecimals) {
        long sum = 0;
        for (int criterion = 0; criterion < unscaled.length; criterion++) {
            sum = Math.addExact(sum, Math.multiplyExact(weights[criterion], unscaled[criterion]));
        }
        return asDecimals == decimals ? sum : Math.multiplyExact(sum, powerOfTen(asDecimals - decimals));
    }

    BigInteger weightedAtAnySize(long[] weights, int asDecimals) {
        BigInteger sum = BigInteger.ZERO;
        for (int criterion = 0; criterion < unscaled.length; criterion++) {
            sum = sum.add(BigInteger.valueOf(weights[criterion]).multiply(BigInteger.valueOf(unscaled[criterion])));
        }
        return sum.multiply(BigInteger.TEN.pow(asDecimals - decimals));
    }

    static long powerOfTen(int exponent) {
        long power = 1;
        for (int times = 0; times < exponent; times++) {
            power = Math.multiplyExact(power, 10);
        }
        return power;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scores scores
                && decimals == scores.decimals
                && Arrays.equals(unscaled, scores.unscaled);
    }

    @Override
    public int hashCode() {
        return 31 * decimals + Arrays.hashCode(unscaled);
    }

    @Override
    public String toString() {
        return values().toString();
    }
}
