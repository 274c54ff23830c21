package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.wording.Fault;

class SourceTest {

    @Test
    void itIsKeptWithoutSurroundingBlanks() {
        Source source =
                new Source(" S1 ", " Un article ", Optional.of(" Cap'Com "), Optional.of(" https://example.org "));

        assertEquals(
                new Source("S1", "Un article", Optional.of("Cap'Com"), Optional.of("https://example.org")), source);
    }

    @Test
    void itsIdentifierHasOneToTwoHundredCharacters() {
        assertEquals("a".repeat(200), source("a".repeat(200), "Un article").id());
        assertMalformed("id", Fault.MISSING, () -> source(" ", "Un article"));
        assertPast("id", Fault.TOO_LONG, 200, () -> source("a".repeat(201), "Un article"));
    }

    @Test
    void itsTitleHasOneToThreeHundredCharacters() {
        assertEquals("a".repeat(300), source("S1", "a".repeat(300)).title());
        assertMalformed("title", Fault.MISSING, () -> source("S1", null));
        assertPast("title", Fault.TOO_LONG, 300, () -> source("S1", "a".repeat(301)));
    }

    @Test
    void itsPublisherHasTwoHundredCharactersAtMost() {
        assertEquals(Optional.of("a".repeat(200)), publishedBy("a".repeat(200)).publisher());
        assertEquals(Optional.empty(), publishedBy(" ").publisher());
        assertPast("publisher", Fault.TOO_LONG, 200, () -> publishedBy("a".repeat(201)));
    }

    @Test
    void itsAddressIsOnTheWeb() {
        assertEquals(
                Optional.of("https://example.org"),
                new Source("S1", "Un article", Optional.empty(), Optional.of("https://example.org ")).url());
        assertMalformed(
                "url",
                Fault.NOT_A_WEB_ADDRESS,
                () -> new Source("S1", "Un article", Optional.empty(), Optional.of("javascript:alert(1)")));
    }

    private static Source source(String id, String title) {
        return new Source(id, title, Optional.empty(), Optional.empty());
    }

    private static Source publishedBy(String publisher) {
        return new Source("S1", "Un article", Optional.of(publisher), Optional.empty());
    }

    @Test
    void aSourceKnownByItsAddressIsEntitledByIt() {
        Source source = Source.at("S1", " https://example.org/" + "a".repeat(400));

        assertEquals(300, source.title().length());
        assertTrue(source.url().orElseThrow().startsWith(source.title()));
    }
}
