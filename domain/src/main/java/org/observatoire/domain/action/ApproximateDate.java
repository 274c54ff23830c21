package org.observatoire.domain.action;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/**
 * A date known only so far, in the notation of EDTF level 1 (ISO 8601-2:2019, annex A): {@code 2020-04-01},
 * {@code 2020-03~} (approximately March), {@code 2020-23} (autumn), {@code 202X} (the 2020s), {@code 2020-XX-XX}.
 * Intervals and years outside 0001–9999 are refused: an event of an action's life is a moment of ours. Seasons are those
 * of the northern hemisphere by whole months, winter beginning in December of its year.
 *
 * <p>Dates sort by the first day they may mean, then by the last.
 *
 * @param edtf the notation
 */
public record ApproximateDate(String edtf) implements Comparable<ApproximateDate> {

    /** How finely a date is known. */
    public enum Precision implements Coded {
        /** To the day. */
        DAY,
        /** To the month. */
        MONTH,
        /** To the season. */
        SEASON,
        /** To the year. */
        YEAR,
        /** To the decade. */
        DECADE,
        /** To the century. */
        CENTURY
    }

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([~?%])?");
    private static final Comparator<ApproximateDate> BY_TIME = Comparator.comparing(ApproximateDate::earliest)
            .thenComparing(ApproximateDate::latest)
            .thenComparing(ApproximateDate::edtf);

    /**
     * Checks the notation and the calendar.
     *
     * @throws Malformed when no day of the calendar can be meant
     */
    public ApproximateDate {
        if (edtf == null) {
            throw new Malformed("date", Fault.NOT_A_DATE);
        }
        try {
            Span.of(edtf);
        } catch (DateTimeException notInTheCalendar) {
            throw new Malformed("date", Fault.NOT_A_DATE);
        }
    }

    /**
     * A date known to the day.
     *
     * @param day the day
     * @return the same day
     */
    public static ApproximateDate of(LocalDate day) {
        return new ApproximateDate(day.toString());
    }

    /**
     * The first day it may mean.
     *
     * @return that day
     */
    public LocalDate earliest() {
        return Span.of(edtf).first();
    }

    /**
     * The last day it may mean.
     *
     * @return that day
     */
    public LocalDate latest() {
        return Span.of(edtf).last();
    }

    /**
     * How finely it is known.
     *
     * @return the precision
     */
    public Precision precision() {
        return Span.of(edtf).precision();
    }

    /**
     * Whether the date is only approximately that one ({@code ~} or {@code %}).
     *
     * @return true when marked so
     */
    public boolean approximate() {
        return edtf.endsWith("~") || edtf.endsWith("%");
    }

    /**
     * Whether the date itself is in doubt ({@code ?} or {@code %}).
     *
     * @return true when marked so
     */
    public boolean uncertain() {
        return edtf.endsWith("?") || edtf.endsWith("%");
    }

    /**
     * Whether every day it may mean comes before every day that the other may mean.
     *
     * @param other another date
     * @return true only when there is no doubt
     */
    public boolean certainlyBefore(ApproximateDate other) {
        return latest().isBefore(other.earliest());
    }

    /**
     * How many days from this date to another, as the fewest and the most that both allow.
     *
     * @param later the date that follows
     * @return 0 or more days; exact when both are known to the day and neither is marked approximate or uncertain
     */
    public Days until(ApproximateDate later) {
        long fewest = ChronoUnit.DAYS.between(latest(), later.earliest());
        long most = ChronoUnit.DAYS.between(earliest(), later.latest());
        return new Days((int) Math.max(0, fewest), (int) Math.max(0, most), soft() || later.soft());
    }

    private boolean soft() {
        return approximate() || uncertain();
    }

    @Override
    public int compareTo(ApproximateDate other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return edtf;
    }

    private record Span(LocalDate first, LocalDate last, Precision precision) {

        private static Span of(String edtf) {
            Matcher parts = FORM.matcher(edtf);
            if (!parts.matches()) {
                throw new DateTimeException("not EDTF level 1: " + edtf);
            }
            String year = parts.group(1);
            String month = parts.group(2);
            String day = parts.group(3);
            if (year.endsWith("X")) {
                return years(year, month, day);
            }
            return within(Integer.parseInt(year), month, day);
        }

        private static Span years(String year, String month, String day) {
            if (month != null || day != null) {
                throw new DateTimeException("a decade has no month");
            }
            int first = ofOurEra(Integer.parseInt(year.replace('X', '0')));
            int last = Integer.parseInt(year.replace('X', '9'));
            Precision precision = year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
            return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision);
        }

        private static Span within(int year, String month, String day) {
            ofOurEra(year);
            if (month == null || month.equals("XX")) {
                if (day != null && !day.equals("XX")) {
                    throw new DateTimeException("a day of an unknown month");
                }
                return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
            }
            int number = Integer.parseInt(month);
            if (number >= 21 && number <= 24 && day == null) {
                YearMonth start = YearMonth.of(year, (number - 20) * 3);
                return new Span(start.atDay(1), start.plusMonths(2).atEndOfMonth(), Precision.SEASON);
            }
            if (day == null || day.equals("XX")) {
                YearMonth whole = YearMonth.of(year, number);
                return new Span(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH);
            }
            LocalDate exact = LocalDate.of(year, number, Integer.parseInt(day));
            return new Span(exact, exact, Precision.DAY);
        }

        private static int ofOurEra(int year) {
            if (year < 1) {
                throw new DateTimeException("before our era");
            }
            return year;
        }
    }
}
