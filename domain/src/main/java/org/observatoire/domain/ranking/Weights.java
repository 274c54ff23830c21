package org.observatoire.domain.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

final class Weights {

    private Weights() {}

    /** The smallest whole numbers in the same proportions. */
    static long[] whole(List<BigDecimal> weights) {
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("weights must cover at least one criterion");
        }
        List<Fraction> exact = weights.stream().map(Weights::positive).toList();
        BigInteger denominator =
                exact.stream().map(Fraction::denominator).reduce(BigInteger.ONE, Weights::leastCommonMultiple);
        List<BigInteger> numerators = exact.stream()
                .map(weight -> weight.numerator().multiply(denominator.divide(weight.denominator())))
                .toList();
        BigInteger factor = numerators.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger total = numerators.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.divide(factor).bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException("weights are too long to be added up in 63 bits");
        }
        return numerators.stream()
                .mapToLong(weight -> weight.divide(factor).longValueExact())
                .toArray();
    }

    private static Fraction positive(BigDecimal weight) {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weight must be positive, was " + weight);
        }
        return Fraction.of(weight);
    }

    private static BigInteger leastCommonMultiple(BigInteger first, BigInteger second) {
        return first.divide(first.gcd(second)).multiply(second);
    }
}
