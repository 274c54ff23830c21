package org.observatoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;

class DeadlineInWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:10:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T17:00:00Z, 'jusqu’au jeudi 3 décembre 2026 à 18 h, heure de Paris — dans 8 jours'",
        "2026-12-03T17:30:00Z, 'jusqu’au jeudi 3 décembre 2026 à 18 h 30, heure de Paris — dans 8 jours'",
        "2026-12-01T08:05:00Z, 'jusqu’au mardi 1er décembre 2026 à 9 h 05, heure de Paris — dans 6 jours'",
        "2026-11-26T17:00:00Z, 'jusqu’au jeudi 26 novembre 2026 à 18 h, heure de Paris — demain'",
        "2026-11-26T08:00:00Z, 'jusqu’au jeudi 26 novembre 2026 à 9 h, heure de Paris — dans 22 heures'",
        "2026-11-25T10:20:00Z, 'jusqu’au mercredi 25 novembre 2026 à 11 h 20, heure de Paris — dans une heure'",
        "2026-11-25T09:40:00Z, 'jusqu’au mercredi 25 novembre 2026 à 10 h 40, heure de Paris — dans moins d’une heure'",
        "2027-07-01T16:00:00Z, 'jusqu’au jeudi 1er juillet 2027 à 18 h, heure de Paris — dans 218 jours'"
    })
    void aDeadlineHasADayAnHourAZoneAndTheTimeThatIsLeft(Instant closes, String told) {
        assertEquals(told, words(Language.FRENCH).until(closes));
    }

    @Test
    void midnightEndsTheDayBefore() {
        Instant midnight = Instant.parse("2026-12-02T23:00:00Z");
        assertEquals(
                "jusqu’au mercredi 2 décembre 2026 à minuit, heure de Paris — dans 7 jours",
                words(Language.FRENCH).until(midnight));
        assertEquals(
                "until midnight at the end of Wednesday 2 December 2026, Paris time — in 7 days",
                words(Language.ENGLISH).until(midnight));
    }

    @Test
    void whatOpensAndWhatClosedIsToldAlike() {
        assertEquals(
                "le jeudi 26 novembre 2026 à 18 h, heure de Paris — demain",
                words(Language.FRENCH).from(Instant.parse("2026-11-26T17:00:00Z")));
        assertEquals(
                "on Tuesday 24 November 2026 at 18:00, Paris time",
                words(Language.ENGLISH).since(Instant.parse("2026-11-24T17:00:00Z")));
        assertEquals("10 h 10", words(Language.FRENCH).hour());
    }

    private static DeadlineInWords words(Language language) {
        return new DeadlineInWords(Messages.in(language), NOW);
    }
}
