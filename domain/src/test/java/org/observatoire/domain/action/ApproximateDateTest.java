package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;

class ApproximateDateTest {

    @ParameterizedTest
    @CsvSource({
        "2020-04-01, 2020-04-01, 2020-04-01, DAY",
        "2020-02-29, 2020-02-29, 2020-02-29, DAY",
        "2000-02-29, 2000-02-29, 2000-02-29, DAY",
        "2020-03, 2020-03-01, 2020-03-31, MONTH",
        "2020-02, 2020-02-01, 2020-02-29, MONTH",
        "2021-02, 2021-02-01, 2021-02-28, MONTH",
        "2020-03-XX, 2020-03-01, 2020-03-31, MONTH",
        "2020-12, 2020-12-01, 2020-12-31, MONTH",
        "2020-21, 2020-03-01, 2020-05-31, SEASON",
        "2020-22, 2020-06-01, 2020-08-31, SEASON",
        "2020-23, 2020-09-01, 2020-11-30, SEASON",
        "2020-24, 2020-12-01, 2021-02-28, SEASON",
        "2019-24, 2019-12-01, 2020-02-29, SEASON",
        "2020, 2020-01-01, 2020-12-31, YEAR",
        "2020-XX, 2020-01-01, 2020-12-31, YEAR",
        "2020-XX-XX, 2020-01-01, 2020-12-31, YEAR",
        "0001, 0001-01-01, 0001-12-31, YEAR",
        "9999, 9999-01-01, 9999-12-31, YEAR",
        "202X, 2020-01-01, 2029-12-31, DECADE",
        "001X, 0010-01-01, 0019-12-31, DECADE",
        "20XX, 2000-01-01, 2099-12-31, CENTURY"
    })
    void aDateMeansTheDaysFromItsEarliestToItsLatest(
            String edtf, LocalDate earliest, LocalDate latest, ApproximateDate.Precision precision) {
        for (String mark : List.of("", "~", "?", "%")) {
            ApproximateDate date = new ApproximateDate(edtf + mark);

            assertEquals(earliest, date.earliest());
            assertEquals(latest, date.latest());
            assertEquals(precision, date.precision());
            assertEquals(edtf + mark, date.toString());
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "printemps",
                "20",
                "020",
                "20200",
                "2020-",
                "2020-4",
                "2020-4-1",
                "2020-00",
                "2020-13",
                "2020-20",
                "2020-25",
                "2020-33",
                "2020-21-01",
                "2020-23-XX",
                "2020-04-00",
                "2020-04-31",
                "2020-04-1",
                "2020-04-011",
                "2021-02-29",
                "1900-02-29",
                "2020-XX-01",
                "2020-1X",
                "2020-04-0X",
                "2XXX",
                "XXXX",
                "202X-04",
                "202X-XX",
                "20XX-XX-XX",
                "0000",
                "0000-01-01",
                "000X",
                "00XX",
                "-2020",
                "+2020",
                "Y12020",
                "2020/2021",
                "2020-04-01/..",
                "2020-04-01T10:00:00Z",
                "2020-04-01 ",
                "2020-04-01\n",
                " 2020-04-01",
                "2020~?",
                "2020~~",
                "~2020",
                "2020-~04",
                "2020-04~-01",
                "2020x",
                "202x",
                "２０２０",
                "01/04/2020"
            })
    void anythingElseIsNotADate(String edtf) {
        assertMalformed("date", Fault.NOT_A_DATE, () -> new ApproximateDate(edtf));
    }

    @ParameterizedTest
    @CsvSource({"2020, false, false", "2020~, true, false", "2020?, false, true", "2020%, true, true"})
    void aMarkSaysWhetherItIsApproximateOrUncertain(String edtf, boolean approximate, boolean uncertain) {
        assertEquals(approximate, new ApproximateDate(edtf).approximate());
        assertEquals(uncertain, new ApproximateDate(edtf).uncertain());
    }

    @Test
    void aDayIsWrittenAsTheCalendarWritesIt() {
        assertEquals(new ApproximateDate("2020-04-01"), ApproximateDate.of(LocalDate.of(2020, 4, 1)));
    }

    @Test
    void aDayThatFourDigitsCannotWriteIsRefused() {
        assertMalformed("date", Fault.NOT_A_DATE, () -> ApproximateDate.of(LocalDate.of(10_000, 1, 1)));
        assertMalformed("date", Fault.NOT_A_DATE, () -> ApproximateDate.of(LocalDate.of(-1, 1, 1)));
    }

    @Test
    void datesSortByTheirFirstDayThenTheirLastThenTheirWriting() {
        List<String> inOrder = List.of(
                "20XX",
                "2019",
                "2019-24",
                "2020-01-01",
                "2020-01",
                "2020",
                "2020-XX",
                "2020~",
                "202X",
                "2020-02",
                "2020-21");
        List<ApproximateDate> sorted = inOrder.stream()
                .sorted(Comparator.reverseOrder())
                .map(ApproximateDate::new)
                .sorted()
                .toList();

        assertEquals(inOrder, sorted.stream().map(ApproximateDate::edtf).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-31, 2020-04-01, true",
        "2020-04-01, 2020-04-01, false",
        "2020-04-02, 2020-04-01, false",
        "2020-03, 2020-04, true",
        "2020-03, 2020-03-31, false",
        "2020-03~, 2020-03~, false",
        "2020-02, 2020-21, true",
        "2019-24, 2020-02-29, false",
        "2019, 2020, true",
        "2020, 202X, false"
    })
    void aDateIsCertainlyBeforeAnotherWhenAllItsDaysAre(String one, String other, boolean before) {
        assertEquals(before, new ApproximateDate(one).certainlyBefore(new ApproximateDate(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-16, 2020-03-16, 0, 0, false",
        "2020-03-16, 2020-03-17, 1, 1, false",
        "2020-02-28, 2020-03-01, 2, 2, false",
        "2021-02-28, 2021-03-01, 1, 1, false",
        "2020-03, 2020-04, 1, 60, false",
        "2020-03~, 2020-03~, 0, 30, true",
        "2020-03-16, 2020-03~, 0, 15, true",
        "2020-03~, 2020-03-16, 0, 15, true",
        "2020-03-16?, 2020-03-17, 1, 1, true",
        "2020-03-16, 2020-03-17%, 1, 1, true",
        "2020-03-17, 2020-03-16, 0, 0, false"
    })
    void theDaysBetweenTwoDatesAreAtLeastAndAtMostWhatBothAllow(
            String one, String later, int fewest, int most, boolean approximate) {
        assertEquals(new Days(fewest, most, approximate), new ApproximateDate(one).until(new ApproximateDate(later)));
    }
}
