package org.observatoire.domain.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms: a mean, a share, a number of points. Comparing two of them never rounds.
 *
 * <p>Two fractions are equal when they are the same number: {@code of(2, 6)} equals {@code of(1, 3)}.
 */
public sealed interface Fraction extends Comparable<Fraction> permits SmallFraction, LargeFraction {

    /**
     * The whole number {@code value}.
     *
     * @param value any whole number
     * @return the same number
     */
    static Fraction of(long value) {
        return of(value, 1);
    }

    /**
     * {@code numerator / denominator}, reduced.
     *
     * @param numerator any whole number
     * @param denominator any whole number but zero
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     */
    static Fraction of(long numerator, long denominator) {
        if (denominator == 0 || numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        return SmallFraction.reduced(numerator, denominator);
    }

    /**
     * {@code numerator / denominator}, reduced.
     *
     * @param numerator any whole number
     * @param denominator any whole number but zero
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     */
    static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator must not be zero");
        }
        return LargeFraction.reduced(numerator, denominator);
    }

    /**
     * The exact value of a decimal number: {@code 0.1} is one tenth.
     *
     * @param decimal at most 100 digits before the point and 100 after it
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the number is longer than that
     */
    static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.stripTrailingZeros();
        if (plain.scale() > 100 || (long) plain.precision() - plain.scale() > 100) {
            throw new IllegalArgumentException("decimal must have at most 100 digits on each side of the point");
        }
        BigInteger power = BigInteger.TEN.pow(Math.abs(plain.scale()));
        return plain.scale() > 0
                ? of(plain.unscaledValue(), power)
                : of(plain.unscaledValue().multiply(power), BigInteger.ONE);
    }

    /** {@return what is above the bar, in lowest terms; it carries the sign} */
    BigInteger numerator();

    /** {@return what is below the bar, in lowest terms; always positive} */
    BigInteger denominator();

    /** {@return the nearest floating-point number: for display and advice, never to decide a place} */
    double doubleValue();

    /**
     * This number rounded to so many decimals, halves away from zero.
     *
     * @param decimals how many digits to keep after the point, 0 or more
     * @return the decimal number, with exactly so many decimals
     */
    default BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, RoundingMode.HALF_UP);
    }

    @Override
    default int compareTo(Fraction other) {
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }
}
