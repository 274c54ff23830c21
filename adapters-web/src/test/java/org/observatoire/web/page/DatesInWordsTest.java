package org.observatoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Days;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;

class DatesInWordsTest {

    private final DatesInWords french = new DatesInWords(Messages.in(Language.FRENCH));
    private final DatesInWords english = new DatesInWords(Messages.in(Language.ENGLISH));

    @Test
    void aMomentIsToldAsClocksInFranceTellIt() {
        Instant moment = Instant.parse("2026-06-30T22:05:00Z");
        assertEquals("1er juillet 2026 à 0 h 05", french.say(moment));
        assertEquals("1 July 2026 at 0:05", english.say(moment));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-04-01  | 1er avril 2020            | 1 April 2020",
                "2020-09-25  | 25 septembre 2020         | 25 September 2020",
                "2020-04-01~ | vers le 1er avril 2020    | around 1 April 2020",
                "2020-03     | mars 2020                 | March 2020",
                "2020-03-XX  | mars 2020                 | March 2020",
                "2020-03~    | vers mars 2020            | around March 2020",
                "2020-08?    | peut-être août 2020       | perhaps August 2020",
                "2020-08%    | peut-être vers août 2020  | perhaps around August 2020",
                "2020-21     | printemps 2020            | spring 2020",
                "2020-22     | été 2020                  | summer 2020",
                "2020-23     | automne 2020              | autumn 2020",
                "2020-24     | hiver 2020-2021           | winter 2020–2021",
                "2020-XX     | 2020                      | 2020",
                "2020~       | vers 2020                 | around 2020",
                "202X        | années 2020               | 2020s",
                "202X~       | vers les années 2020      | around the 2020s",
                "19XX        | de 1900 à 1999            | 1900 to 1999"
            })
    void aDateIsSaidAsFinelyAsItIsKnown(String edtf, String inFrench, String inEnglish) {
        assertEquals(inFrench, french.say(new ApproximateDate(edtf)));
        assertEquals(inEnglish, english.say(new ApproximateDate(edtf)));
    }

    @Test
    void anUnknownDateIsSaidToBeUnknown() {
        assertEquals("date inconnue", french.say(Optional.empty()));
        assertEquals("date unknown", english.say(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0  | false | Le jour même             | The same day",
                "1 | 1  | false | 1 jour                   | 1 day",
                "3 | 3  | false | 3 jours                  | 3 days",
                "3 | 3  | true  | Environ 3 jours          | About 3 days",
                "0 | 30 | true  | 30 jours au plus         | 30 days at most",
                "5 | 9  | false | Entre 5 et 9 jours       | Between 5 and 9 days"
            })
    void aDurationIsSaidWithItsBounds(int fewest, int most, boolean about, String inFrench, String inEnglish) {
        Days days = new Days(fewest, most, about);
        assertEquals(inFrench, french.say(days));
        assertEquals(inEnglish, english.say(days));
    }
}
