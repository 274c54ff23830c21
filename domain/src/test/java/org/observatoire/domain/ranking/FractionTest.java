package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static final List<Long> EDGES =
            List.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 1L, 2L, Long.MAX_VALUE - 1, Long.MAX_VALUE);

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertEquals(Fraction.of(1, 3), Fraction.of(-2, -6));
        assertEquals(Fraction.of(1, 10), Fraction.of(new BigDecimal("0.10")));
        assertEquals(Fraction.of(1200), Fraction.of(new BigDecimal("1.2E+3")));
        assertEquals(Fraction.of(Long.MAX_VALUE), Fraction.of(BigInteger.valueOf(Long.MAX_VALUE), BigInteger.ONE));
        assertEquals(Fraction.of(1, 2), Fraction.of(Long.MIN_VALUE / 2, Long.MIN_VALUE));
    }

    @Test
    void theSignIsAboveTheBar() {
        assertEquals(BigInteger.valueOf(-1), Fraction.of(2, -4).numerator());
        assertEquals(BigInteger.TWO, Fraction.of(2, -4).denominator());
        assertEquals(
                BigInteger.ONE.shiftLeft(63).negate(),
                Fraction.of(Long.MIN_VALUE).numerator());
    }

    @Test
    void halvesAreRoundedAwayFromZero() {
        assertEquals(new BigDecimal("3.4"), Fraction.of(67, 20).rounded(1));
        assertEquals(new BigDecimal("-3.4"), Fraction.of(-67, 20).rounded(1));
        assertEquals(new BigDecimal("0.33"), Fraction.of(1, 3).rounded(2));
    }

    @Test
    void itIsWrittenAsAFraction() {
        assertEquals("19/5", Fraction.of(38, 10).toString());
        assertEquals("4", Fraction.of(8, 2).toString());
        assertEquals(
                "1/18446744073709551614",
                Fraction.of(BigInteger.ONE, big(Long.MAX_VALUE).shiftLeft(1)).toString());
    }

    @Test
    void theNearestFloatingPointNumberIsKnownAtAnySize() {
        assertEquals(0.5, Fraction.of(1, 2).doubleValue());
        assertEquals(
                0.25,
                Fraction.of(big(Long.MAX_VALUE), big(Long.MAX_VALUE).shiftLeft(2))
                        .doubleValue());
        assertEquals(1.5e30, Fraction.of(new BigDecimal("1.5E+30")).doubleValue());
    }

    @Test
    void everythingOverZeroIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Fraction.of(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Fraction.of(BigInteger.ONE, BigInteger.ZERO));
    }

    @Test
    void aHundredDigitsOnEitherSideAreKept() {
        assertEquals(
                BigInteger.TEN.pow(99), Fraction.of(new BigDecimal("1E+99")).numerator());
        assertEquals(
                BigInteger.TEN.pow(100), Fraction.of(new BigDecimal("1E-100")).denominator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+100", "1E-101", "1E+999999999", "1E-999999999"})
    void aDecimalThatWouldFillTheMemoryIsRefused(String decimal) {
        assertThrows(IllegalArgumentException.class, () -> Fraction.of(new BigDecimal(decimal)));
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void theOrderIsThatOfTheCrossProducts(long block) {
        Randomly.cases(block, randomly -> {
            long a = anyLong(randomly);
            long b = anyLong(randomly);
            long c = randomly.upTo(4) == 0 ? a : anyLong(randomly);
            long d = randomly.upTo(4) == 0 ? b : anyLong(randomly);
            int signs = Long.signum(b) * Long.signum(d);

            assertEquals(
                    big(a).multiply(big(d)).compareTo(big(c).multiply(big(b))) * signs,
                    Fraction.of(a, b).compareTo(Fraction.of(c, d)));
        });
    }

    private static long anyLong(Randomly randomly) {
        long any = switch (randomly.upTo(3)) {
            case 0 -> randomly.oneOf(EDGES);
            case 1 -> randomly.upTo(9) - 4;
            default -> randomly.anyLong();
        };
        return any == 0 ? 1 : any;
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
