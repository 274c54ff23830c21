package org.observatoire.domain.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** A fraction of which one part, even in lowest terms, does not fit in a {@code long}. */
record LargeFraction(BigInteger numerator, BigInteger denominator) implements Fraction {

    static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        return top.abs().bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE
                ? new SmallFraction(top.longValueExact(), bottom.longValueExact())
                : new LargeFraction(top, bottom);
    }

    @Override
    public double doubleValue() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
