package org.observatoire.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.EveryPage;
import org.observatoire.web.testing.Visit;

/**
 * What every page owes its reader, as a browser shows it. A page is read once in each language, on a phone in one and at a
 * desk in the other, by day in one and by night in the other; which is which turns from page to page. {@code -Dshows=all}
 * reads every page in every show, which takes thrice the time.
 */
@InChromium
class EveryPageInChromiumTest {

    private static ObservatoryInMemory observatory;
    private static CompletableFuture<Map<Visit, List<String>>> french;
    private static CompletableFuture<Map<Visit, List<String>>> english;

    @BeforeAll
    static void open(Chromium chromium) {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        URI site = observatory.address();
        Map<String, String> sessions = EveryPage.prepare(site, ObservatoryInMemory.ORGANISER);
        french = Reader.reading(chromium, site, "fr", sessions, shows(show -> show));
        english = Reader.reading(chromium, site, "en", sessions, shows(Show::opposite));
    }

    private static Map<Visit, List<Show>> shows(UnaryOperator<Show> turned) {
        boolean all = System.getProperty("shows", "").equals("all");
        Map<Visit, List<Show>> shows = new LinkedHashMap<>();
        for (Visit visit : visits()) {
            shows.put(visit, all ? Show.ALL : List.of(turned.apply(Show.inTurn(shows.size()))));
        }
        return shows;
    }

    @AfterAll
    static void close() {
        CompletableFuture.allOf(french, english).join();
        observatory.close();
    }

    static List<Visit> visits() {
        return EveryPage.visits();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void aPageServesItsFrenchReader(Visit visit) {
        assertEquals(List.of(), french.join().get(visit));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void aPageServesItsEnglishReader(Visit visit) {
        assertEquals(List.of(), english.join().get(visit));
    }
}
