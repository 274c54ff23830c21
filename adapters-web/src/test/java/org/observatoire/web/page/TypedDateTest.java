package org.observatoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15/03/2026 | 2026-03-15",
                "5.3.2026 | 2026-03-05",
                "05-03-2026 | 2026-03-05",
                "2026-03-15 | 2026-03-15",
                "1er avril 2026 | 2026-04-01",
                "  12   Février 2026 | 2026-02-12",
                "March 15, 2026 | 2026-03-15",
                "1st of April 2026 | 2026-04-01",
                "03/2026 | 2026-03",
                "août 2026 | 2026-08",
                "AOUT 2026 | 2026-08",
                "vers mars 2026 | 2026-03~",
                "environ mars 2026 | 2026-03~",
                "printemps 2026 | 2026-21",
                "vers l’été 2026 | 2026-22~",
                "hiver 2026-2027 | 2026-24",
                "automne 2026 ? | 2026-23?",
                "peut-être vers 2026 | 2026%",
                "2026 | 2026",
                "2020 | 2020",
                "années 2020 | 202X",
                "2020s | 202X",
                "2026-03~ | 2026-03~",
                "2026-XX-XX | 2026-XX-XX"
            })
    void readsDatesAsPeopleTypeThem(String typed, String edtf) {
        assertEquals(Optional.of(new ApproximateDate(edtf)), TypedDate.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hier",
                "31/02/2026",
                "15/13/2026",
                "mars",
                "mars 26",
                "15/03/26",
                "2026/03/15 ?",
                "vers",
                "?",
                "<script>",
                "'); DROP TABLE action; --",
                "brumaire 2026",
                "0000",
                "99999"
            })
    void readsNothingWhereNobodyCouldTell(String typed) {
        assertEquals(Optional.empty(), TypedDate.read(typed));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsBackEveryDateThatItWrites(Language language) {
        DatesInWords words = new DatesInWords(Messages.in(language));
        for (long seed = 1; seed <= 500; seed++) {
            ApproximateDate date = any(new Random(seed));
            assertEquals(Optional.of(date), TypedDate.read(TypedDate.write(words, date)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesWordsRatherThanTheNotation(Language language) {
        DatesInWords words = new DatesInWords(Messages.in(language));
        for (String edtf : List.of("2020-04-01", "2020-04-12~", "2020-03~", "2020-23?", "2020-24%", "2020~", "202X")) {
            ApproximateDate date = new ApproximateDate(edtf);
            assertEquals(words.say(date), TypedDate.write(words, date));
        }
    }

    @Test
    void writesTheNotationWhereWordsWouldSayLess() {
        DatesInWords words = new DatesInWords(Messages.in(Language.FRENCH));
        for (String edtf : List.of("20XX", "2020-XX-XX", "2020-03-XX")) {
            assertEquals(edtf, TypedDate.write(words, new ApproximateDate(edtf)));
        }
    }

    private static ApproximateDate any(Random random) {
        LocalDate day = LocalDate.of(1000 + random.nextInt(1100), 1, 1).plusDays(random.nextInt(365));
        String qualifier = List.of("", "~", "?", "%").get(random.nextInt(4));
        String edtf = switch (random.nextInt(6)) {
            case 0 -> day.toString();
            case 1 -> day.toString().substring(0, 7);
            case 2 -> day.getYear() + "-" + (21 + random.nextInt(4));
            case 3 -> String.valueOf(day.getYear());
            case 4 -> day.getYear() / 10 + "X";
            default -> day.getYear() + "-XX";
        };
        return new ApproximateDate(edtf + qualifier);
    }
}
