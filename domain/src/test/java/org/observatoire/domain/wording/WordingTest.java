package org.observatoire.domain.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String ZERO_WIDTH_SPACE = "\u200b";

    @Test
    void aTextIsKeptWithoutItsSurroundingBlanks() {
        assertEquals("Un titre", Wording.required("title", " \n Un titre\t ", 200));
    }

    @Test
    void aTextMayBeAsLongAsItsLimitOnceBlanksAreGone() {
        assertEquals("abc", Wording.required("title", "  abc  ", 3));
    }

    @Test
    void aTextLongerThanItsLimitIsRefused() {
        assertPast("title", Fault.TOO_LONG, 3, () -> Wording.required("title", "abcd", 3));
    }

    @Test
    void anEmojiCountsForOneCharacter() {
        assertEquals("🎉🎉🎉", Wording.free("title", "🎉🎉🎉", 3));
        assertPast("title", Fault.TOO_LONG, 2, () -> Wording.free("title", "🎉🎉🎉", 2));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "\n\t\r ", NO_BREAK_SPACE, ZERO_WIDTH_SPACE, " " + ZERO_WIDTH_SPACE + NO_BREAK_SPACE})
    void aRequiredTextInWhichNothingCanBeSeenIsMissing(String text) {
        assertMalformed("title", Fault.MISSING, () -> Wording.required("title", text, 200));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", NO_BREAK_SPACE})
    void aFreeTextInWhichNothingCanBeSeenIsEmpty(String text) {
        assertEquals("", Wording.free("text", text, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007", "\u001bB", "a\u007f", "a\u0085b", "a\ud83c", "\udf89b"})
    void controlCharactersAndHalvesOfSurrogatePairsAreRefused(String text) {
        assertMalformed("text", Fault.UNPRINTABLE, () -> Wording.free("text", text, 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\r\nb", "مرحبا", "e\u0301", "👩\u200d🚒", "a\u00a0: b"})
    void linesTabsAndTheWritingsOfTheWorldAreKept(String text) {
        assertEquals(text, Wording.free("text", text, 200));
    }

    @Test
    void aTextTooLongAndUnprintableIsFirstTooLong() {
        assertMalformed("text", Fault.TOO_LONG, () -> Wording.free("text", "a\u0000bc", 3));
    }

    @Test
    void aListMayHoldAsManyItemsAsItsLimit() {
        assertEquals(List.of("b", "a", "b"), Wording.bounded("items", List.of("b", "a", "b"), 3));
        assertPast("items", Fault.TOO_MANY, 2, () -> Wording.bounded("items", List.of("b", "a", "b"), 2));
    }

    @Test
    void aListIsCopied() {
        List<String> items = new ArrayList<>(List.of("a"));
        List<String> kept = Wording.bounded("items", items, 3);
        items.add("b");

        assertEquals(List.of("a"), kept);
        assertThrows(UnsupportedOperationException.class, () -> kept.add("c"));
    }

    @Test
    void aDistinctListKeepsItsOrderAndRefusesRepetition() {
        assertEquals(List.of("b", "a"), Wording.distinct("items", List.of("b", "a"), 2));
        assertMalformed("items", Fault.REPEATED, () -> Wording.distinct("items", List.of("b", "a", "b"), 3));
        assertPast("items", Fault.TOO_MANY, 1, () -> Wording.distinct("items", List.of("b", "a"), 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://example.org/",
                "https://example.org:8080/a/b?c=d&e=f#g",
                "https://example.org?q=1",
                "https://example.org#haut",
                "https://www.cap-com.org/actualités/les-laureats"
            })
    void aWebAddressIsKept(String address) {
        assertEquals(address, Wording.webAddress("url", " " + address + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "data:text/html,x",
                "//example.org",
                "https://",
                "https:///chemin",
                "https://?q",
                "https://example.org/a b",
                "https://example.org/\"onclick=\"x",
                "https://example.org/<script>",
                "https://exa<mple.org",
                " x https://example.org"
            })
    void anythingElseIsNotAWebAddress(String address) {
        assertMalformed("url", Fault.NOT_A_WEB_ADDRESS, () -> Wording.webAddress("url", address));
    }

    @Test
    void aWebAddressHasTwoThousandCharactersAtMost() {
        String longest = "https://example.org/" + "a".repeat(1_980);

        assertEquals(longest, Wording.webAddress("url", longest));
        assertPast("url", Fault.TOO_LONG, 2_000, () -> Wording.webAddress("url", longest + "a"));
        assertMalformed("url", Fault.MISSING, () -> Wording.webAddress("url", " "));
    }

    @Test
    void anOptionalTextOfBlanksIsAbsent() {
        assertEquals(Optional.empty(), Wording.optional("by", Optional.of(" "), 5));
        assertEquals(Optional.empty(), Wording.optional("by", Optional.empty(), 5));
        assertEquals(Optional.of("abcde"), Wording.optional("by", Optional.of(" abcde "), 5));
        assertPast("by", Fault.TOO_LONG, 5, () -> Wording.optional("by", Optional.of("abcdef"), 5));
    }
}
