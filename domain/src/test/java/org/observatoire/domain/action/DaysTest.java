package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({"-1, 0", "-1, -1", "2, 1", "0, -1"})
    void boundsUnderZeroOrThatCrossAreRefused(int fewest, int most) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Days(fewest, most, false));

        assertEquals("days: " + fewest + " to " + most + " is no duration", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "30, 30"})
    void boundsInOrderAreKept(int fewest, int most) {
        assertDoesNotThrow(() -> new Days(fewest, most, true));
    }

    @Test
    void daysAreExactOnlyBetweenTwoKnownDays() {
        assertTrue(new Days(1, 1, false).exact());
        assertFalse(new Days(1, 1, true).exact());
        assertFalse(new Days(0, 1, false).exact());
    }
}
