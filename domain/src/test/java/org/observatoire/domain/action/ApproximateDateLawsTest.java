package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.observatoire.domain.wording.TriedOnSeeds;

class ApproximateDateLawsTest {

    private static final List<String> MARKS = List.of("", "", "~", "?", "%");

    @TriedOnSeeds
    void theEarliestDayIsNeverAfterTheLatest(long seed) {
        ApproximateDate date = any(new Random(seed));

        assertFalse(date.earliest().isAfter(date.latest()));
    }

    @TriedOnSeeds
    void comparisonIsConsistentWithEquality(long seed) {
        Random random = new Random(seed);
        ApproximateDate one = any(random);
        ApproximateDate other = any(random);

        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(0, one.compareTo(new ApproximateDate(one.edtf())));
    }

    @TriedOnSeeds
    void comparisonIsATotalOrder(long seed) {
        Random random = new Random(seed);
        ApproximateDate a = any(random);
        ApproximateDate b = any(random);
        ApproximateDate c = any(random);

        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
    }

    @TriedOnSeeds
    void whatIsCertainlyBeforeSortsBefore(long seed) {
        Random random = new Random(seed);
        ApproximateDate one = any(random);
        ApproximateDate other = any(random);

        if (one.certainlyBefore(other)) {
            assertTrue(one.compareTo(other) < 0);
            assertTrue(one.until(other).fewest() > 0);
            assertFalse(other.certainlyBefore(one));
        }
    }

    @TriedOnSeeds
    void theDaysBetweenTwoDatesHoldTheDaysBetweenAnyTwoDaysTheyMean(long seed) {
        Random random = new Random(seed);
        ApproximateDate one = any(random);
        ApproximateDate later = any(random);
        LocalDate day = dayOf(one, random);
        LocalDate laterDay = dayOf(later, random);

        if (!laterDay.isBefore(day)) {
            long days = laterDay.toEpochDay() - day.toEpochDay();
            Days between = one.until(later);
            assertTrue(between.fewest() <= days && days <= between.most(), one + " to " + later + ": " + between);
        }
    }

    private static LocalDate dayOf(ApproximateDate date, Random random) {
        int span = (int) (date.latest().toEpochDay() - date.earliest().toEpochDay());
        return date.earliest().plusDays(random.nextInt(span + 1));
    }

    private static ApproximateDate any(Random random) {
        int year = 2019 + random.nextInt(3);
        int month = 1 + random.nextInt(12);
        String bare = switch (random.nextInt(7)) {
            case 0 -> String.valueOf(year);
            case 1 -> "%d-%02d".formatted(year, month);
            case 2 -> "%d-%02d-%02d".formatted(year, month, 1 + random.nextInt(28));
            case 3 -> "%d-%d".formatted(year, 21 + random.nextInt(4));
            case 4 -> "%d-XX".formatted(year);
            case 5 -> "201X";
            default -> "20XX";
        };
        return new ApproximateDate(bare + MARKS.get(random.nextInt(MARKS.size())));
    }
}
