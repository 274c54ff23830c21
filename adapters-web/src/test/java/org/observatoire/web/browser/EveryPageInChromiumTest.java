package org.observatoire.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.EveryPage;
import org.observatoire.web.testing.Visit;

/**
 * What every page owes its reader, as a browser shows it. Of language, screen and scheme, every pair of values is seen.
 * All four shows in both languages would take twice the time.
 */
@InChromium
class EveryPageInChromiumTest {

    private static final Show BY_DAY_ON_A_PHONE = new Show(Screen.PHONE, ColorScheme.LIGHT);
    private static final Show BY_NIGHT_ON_A_PHONE = new Show(Screen.PHONE, ColorScheme.DARK);
    private static final Show BY_DAY_AT_A_DESK = new Show(Screen.DESK, ColorScheme.LIGHT);
    private static final Show BY_NIGHT_AT_A_DESK = new Show(Screen.DESK, ColorScheme.DARK);

    private static ObservatoryInMemory observatory;
    private static CompletableFuture<Map<Visit, List<String>>> french;
    private static CompletableFuture<Map<Visit, List<String>>> english;

    @BeforeAll
    static void open(Chromium chromium) {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        URI site = observatory.address();
        Map<String, String> sessions = EveryPage.prepare(site, ObservatoryInMemory.ORGANISER);
        french = Reader.reading(chromium, site, "fr", sessions, visits(), BY_DAY_ON_A_PHONE, BY_NIGHT_AT_A_DESK);
        english = Reader.reading(chromium, site, "en", sessions, visits(), BY_DAY_AT_A_DESK, BY_NIGHT_ON_A_PHONE);
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
