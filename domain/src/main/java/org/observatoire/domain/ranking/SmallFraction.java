package org.observatoire.domain.ranking;

import java.math.BigInteger;

record SmallFraction(long top, long bottom) implements Fraction {

    static SmallFraction reduced(long top, long bottom) {
        long divisor = greatestCommonDivisor(Math.abs(top), Math.abs(bottom)) * Long.signum(bottom);
        return new SmallFraction(top / divisor, bottom / divisor);
    }

    static long greatestCommonDivisor(long first, long second) {
        long a = first;
        long b = second;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    @Override
    public BigInteger numerator() {
        return BigInteger.valueOf(top);
    }

    @Override
    public BigInteger denominator() {
        return BigInteger.valueOf(bottom);
    }

    @Override
    public double doubleValue() {
        return (double) top / bottom;
    }

    @Override
    public int compareTo(Fraction other) {
        return other instanceof SmallFraction small
                ? Products.compare(top, small.bottom, small.top, bottom)
                : Fraction.super.compareTo(other);
    }

    @Override
    public String toString() {
        return bottom == 1 ? Long.toString(top) : top + "/" + bottom;
    }
}
