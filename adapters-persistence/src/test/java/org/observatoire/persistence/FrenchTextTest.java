package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTextTest {

    private final FrenchText french = new FrenchText();

    @AfterEach
    void closeFrench() {
        french.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Restaurateurs, restaurateur",
                "confinés, confine",
                "confinées, confiné",
                "CONFINÉE, confines",
                "musées, musee",
                "marché, MARCHES",
                "l'artisanat, artisanats",
                "L’Artisanat, artisanat",
                "lʼartisanat, artisanat",
                "l‘artisanat, artisanat",
                "qu'habitants, habitant",
                "journaux, Journal",
                "œuvres, oeuvre",
                "réseaux, reseau",
                "bibliothèques, BIBLIOTHEQUE",
                "communes nouvelles, commune nouvelle",
                "aujourd'hui, Aujourd’hui"
            })
    void meetsAnotherWritingOfTheSameWords(String written, String typed) {
        Set<String> held = Set.of(french.tokens(written).split(" "));

        assertTrue(held.containsAll(french.asked(typed)), () -> held + " for " + french.asked(typed));
    }

    @ParameterizedTest
    @CsvSource({"marché, mairie", "podcast, poste", "école, écologie", "art, artisanat", "ville, village"})
    void tellsWordsApart(String written, String typed) {
        Set<String> held = Set.of(french.tokens(written).split(" "));

        assertEquals(
                List.of(), french.asked(typed).stream().filter(held::contains).toList());
    }

    @Test
    void keepsAHashtagWholeAfterItsSign() {
        assertTrue(List.of(french.tokens("Un #RemèdeContreLaMorosité en ligne").split(" "))
                .contains("#remedecontrelamorosite"));
        assertEquals(Set.of("#remedecontrelamorosite"), french.asked("#RemèdeContreLaMorosité"));
        assertEquals(Set.of("#remedecontrelamorosite"), french.asked("＃remedecontrelamorosite"));
    }

    @Test
    void readsANumberAfterTheSignAsANumber() {
        assertEquals(Set.of("2020"), french.asked("#2020"));
    }

    @Test
    void setsLittleWordsAsideUnlessNothingElseIsTyped() {
        assertEquals(french.asked("masques ville"), french.asked("Les masques de la ville"));
        assertEquals(Set.of("y"), french.asked("Y"));
        assertEquals(1, french.asked("les").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"(*:", "😀", "\u0000", "#", "...", "'"})
    void asksNothingOfWhatHoldsNoWord(String typed) {
        assertEquals(Set.of(), french.asked(typed));
    }
}
