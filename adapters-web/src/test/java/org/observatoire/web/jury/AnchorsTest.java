package org.observatoire.web.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.domain.edition.Scale;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;

class AnchorsTest {

    private static final Messages FRENCH = Messages.in(Language.FRENCH);

    @Test
    void eachScoreFromZeroToFiveHasItsAnchor() {
        assertEquals(
                List.of("absent", "esquissé", "partiel", "solide", "remarquable", "exemplaire"),
                words(new Scale(0, 5)));
    }

    @Test
    void fewerScoresHaveFewerAnchorsSpreadEvenly() {
        assertEquals(List.of("absent", "exemplaire"), words(new Scale(0, 1)));
        assertEquals(List.of("absent", "solide", "exemplaire"), words(new Scale(1, 3)));
        assertEquals(List.of("absent", "partiel", "solide", "exemplaire"), words(new Scale(0, 3)));
        assertEquals(List.of("absent", "esquissé", "solide", "remarquable", "exemplaire"), words(new Scale(-2, 2)));
    }

    @Test
    void moreScoresLeaveSomeBetweenTwoAnchors() {
        assertEquals(
                List.of("absent", "", "esquissé", "", "partiel", "", "solide", "", "remarquable", "", "exemplaire"),
                words(new Scale(0, 10)));
        assertEquals("entre « partiel » et « solide »", new Anchors(FRENCH, new Scale(0, 10)).say(5));
        assertEquals("entre « absent » et « esquissé »", new Anchors(FRENCH, new Scale(0, 20)).say(3));
        assertEquals("solide", new Anchors(FRENCH, new Scale(0, 20)).say(12));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "0,5", "1,7", "-3,3", "0,10", "0,20", "0,100", "-1000,1000"})
    void everyScaleGoesFromAbsentToExemplaryAndSaysEachOfItsScores(int min, int max) {
        Scale scale = new Scale(min, max);
        Anchors anchors = new Anchors(FRENCH, scale);

        assertEquals("absent", anchors.say(min));
        assertEquals("exemplaire", anchors.say(max));
        for (int score = min; score <= max; score++) {
            assertFalse(anchors.say(score).isBlank());
        }
        assertEquals(
                Math.min(6, max - min + 1),
                anchors.scores().stream()
                        .map(Anchors.Anchored::word)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .count());
    }

    private static List<String> words(Scale scale) {
        return new Anchors(FRENCH, scale)
                .scores().stream().map(Anchors.Anchored::word).toList();
    }
}
