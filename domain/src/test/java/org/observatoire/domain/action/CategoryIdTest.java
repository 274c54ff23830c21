package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;

class CategoryIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"listening", "public-service", "2020-sourire", "x"})
    void aCategoryIsNamedByWordsJoinedByHyphens(String value) {
        assertEquals(value, new CategoryId(value).toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Listening", "écoute", "public service", "public--service", "-x", "x-", "x\n"})
    void anyOtherFormIsRefused(String value) {
        assertMalformed("category", Fault.NOT_AN_IDENTIFIER, () -> new CategoryId(value));
    }

    @Test
    void aCategoryHasSixtyCharactersAtMost() {
        assertEquals(60, new CategoryId("a".repeat(60)).value().length());
        assertMalformed("category", Fault.NOT_AN_IDENTIFIER, () -> new CategoryId("a".repeat(61)));
    }

    @Test
    void categoriesSortByTheirName() {
        assertTrue(new CategoryId("listening").compareTo(new CategoryId("reach")) < 0);
        assertEquals(0, new CategoryId("reach").compareTo(new CategoryId("reach")));
    }
}
