package org.observatoire.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Page;

class FormGuardTest {

    private static final String TOKEN = ObservatoryInMemory.ORGANISER;
    private static final String FORM = "main form";

    private static ObservatoryInMemory observatory;

    private Browsing browser;

    @BeforeAll
    static void start() {
        observatory = new ObservatoryInMemory();
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    @BeforeEach
    void browse() {
        browser = new Browsing(observatory.address());
    }

    @Test
    void aFormIsSentFromTheBrowserThatItWasShownIn() {
        assertEquals(303, signIn(browser, browser.open("/sign-in")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forgé", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aFormWithoutTheSealOfItsBrowserIsTurnedAway(String seal) {
        Page asked = browser.open("/sign-in");
        turnedAway(browser.answer(asked, FORM, Map.of("_secret", TOKEN, "_seal", seal)));
    }

    @Test
    void aFormThatSaysNothingIsTurnedAway() {
        browser.open("/sign-in");
        turnedAway(browser.post("/sign-in", List.of()));
        turnedAway(browser.post("/sign-out", List.of()));
        turnedAway(browser.post("/invitation/" + TOKEN, List.of()));
    }

    @Test
    void aFormShownInAnotherBrowserIsTurnedAway() {
        Page elsewhere = new Browsing(observatory.address()).open("/sign-in");
        browser.open("/sign-in");
        turnedAway(signIn(browser, elsewhere));
        turnedAway(signIn(new Browsing(observatory.address()), elsewhere));
    }

    @Test
    void aFormShownBeforeComingInIsTurnedAwayAfter() {
        Page before = browser.open("/sign-in");
        browser.comeIn(TOKEN);
        turnedAway(signIn(browser, before));
    }

    @Test
    void aFormOfASessionIsTurnedAwayOnceItIsClosed() {
        Page place = browser.comeIn(TOKEN);
        browser.send(place, ".own form", Map.of());
        turnedAway(browser.answer(place, ".own form", Map.of()));
    }

    @Test
    void aFormOutlivesARestart() {
        Page asked = browser.open("/sign-in");
        try (ObservatoryInMemory restarted = new ObservatoryInMemory()) {
            Browsing same = new Browsing(restarted.address());
            same.cookies().putAll(browser.cookies());
            assertEquals(303, signIn(same, asked).status());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://ailleurs.example",
                "Origin: http://127.0.0.1",
                "Origin: nonsense ://"
            })
    void aFormThatAnotherSiteSentIsTurnedAwayWhateverItsSeal(String header) {
        Page asked = browser.open("/sign-in");
        String[] parts = header.split(": ");
        browser.saying(parts[0], parts[1]);
        Answer answer = signIn(browser, asked);
        turnedAway(answer);
        assertTrue(Page.of(answer).all("main form").isEmpty(), "what another site wrote is not to be sent by us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none", "Origin: null", "Origin: HERE"})
    void aFormThatOurPageSentIsLetIn(String header) {
        Page asked = browser.open("/sign-in");
        String[] parts =
                header.replace("HERE", observatory.address().toString()).split(": ");
        assertEquals(303, signIn(browser.saying(parts[0], parts[1]), asked).status());
    }

    @Test
    void whatWasTypedInAPageOfOursIsNotLost() {
        Page asked = browser.open("/sign-in");
        browser.cookies().clear();
        browser.saying("Sec-Fetch-Site", "same-origin");

        Page again = Page.of(browser.answer(asked, FORM, Map.of("_secret", TOKEN, "then", "/organise")));

        assertEquals(403, again.answer().status());
        assertEquals("/organise", again.text(".typed dd"));
        assertFalse(again.answer().body().contains(TOKEN), "a secret is never shown again");
        assertEquals(303, browser.answer(again, FORM, Map.of("_secret", TOKEN)).status());
    }

    @Test
    void programsNeedNoSeal() {
        Browsing program = new Browsing(observatory.address())
                .saying("Authorization", "Bearer " + TOKEN)
                .saying("Sec-Fetch-Site", "cross-site");
        assertEquals(415, program.post("/api/v1/actions", List.of()).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data", "nonsense"})
    void whatIsNoFormIsNotReadAsOne(String type) {
        browser.open("/sign-in");
        browser.saying("Content-Type", type);
        assertEquals(415, browser.post("/sign-in", List.of()).status());
    }

    private static Answer signIn(Browsing someone, Page shown) {
        return someone.answer(shown, FORM, Map.of("_secret", TOKEN));
    }

    private static void turnedAway(Answer answer) {
        assertEquals(403, answer.status());
        assertEquals("Formulaire non reconnu", Page.of(answer).text("h1"));
    }
}
