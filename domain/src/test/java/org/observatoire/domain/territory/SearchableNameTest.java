package org.observatoire.domain.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchableNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Crépy-en-Valois, crepy en valois",
                "CREPY EN VALOIS, crepy en valois",
                "L'Haÿ-les-Roses, l hay les roses",
                "Marcq-en-Barœul, marcq en baroeul",
                "St-Étienne, saint etienne",
                "Ste Foy-lès-Lyon, sainte foy les lyon",
                "Stains, stains",
                "Est Ensemble, est ensemble",
                "Y, y"
            })
    void aNameIsReadAsPeopleTypeIt(String name, String words) {
        assertEquals(words, SearchableName.of(name).words());
    }

    @ParameterizedTest
    @CsvSource({
        "Crépy-en-Valois, crépy",
        "Crépy-en-Valois, crep",
        "Crépy-en-Valois, VALOIS",
        "Crépy-en-Valois, en va",
        "Crépy-en-Valois, crepy en valois",
        "Saint-Étienne, st etienne",
        "St Étienne, saint-etienne",
        "Montreuil-sur-Mer, montreuil",
        "L'Haÿ-les-Roses, hay"
    })
    void aNameMatchesWhatBeginsOneOfItsWords(String name, String typed) {
        assertTrue(SearchableName.of(name).matches(SearchableName.of(typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "Crépy-en-Valois, repy",
        "Crépy-en-Valois, alois",
        "Crépy-en-Valois, valois crepy",
        "Crépy-en-Valois, crep en",
        "Crépy, crepy en valois",
        "Montreuil, montreuils"
    })
    void aNameDoesNotMatchAnythingElse(String name, String typed) {
        assertFalse(SearchableName.of(name).matches(SearchableName.of(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "'-!", "🎉"})
    void nothingCanBeSearchedWithoutALetterOrADigit(String typed) {
        assertTrue(SearchableName.of(typed).empty());
    }

    @Test
    void aLetterIsEnoughToSearch() {
        assertFalse(SearchableName.of("Y").empty());
    }
}
