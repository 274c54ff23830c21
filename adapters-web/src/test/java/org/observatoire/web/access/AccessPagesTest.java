package org.observatoire.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Page;
import org.observatoire.web.testing.PrizeScene;

class AccessPagesTest {

    private static final String TOKEN = ObservatoryInMemory.ORGANISER;
    private static final String LINK = "/invitation/" + TOKEN;
    private static final String SESSION = "observatoire-session";
    private static final String VISIT = "observatoire-visit";

    private ObservatoryInMemory observatory;
    private Browsing browser;
    private PrizeScene prize;

    @BeforeEach
    void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        browser = new Browsing(observatory.address());
        prize = new PrizeScene(observatory.address(), TOKEN);
    }

    @AfterEach
    void stop() {
        observatory.close();
    }

    @Test
    void aLinkAsksForOneGestureThenLeavesTheAddress() {
        Page invitation = browser.open(LINK);
        assertEquals(200, invitation.answer().status());
        assertEquals("Organisation", invitation.text(".door .kicker"));

        Answer entered = browser.answer(invitation, ".door form", Map.of());

        assertEquals(303, entered.status());
        assertEquals("/organise", entered.header("Location").orElseThrow());
        Page place = browser.open("/organise");
        assertEquals(200, place.answer().status());
        assertEquals("Votre session est ouverte.", place.text(".notice"));
        assertEquals("Organisation", place.text(".own-role"));
        assertTrue(browser.open("/organise").all(".notice").isEmpty());
    }

    @Test
    void followingALinkChangesNothing() {
        int lines = journalLines();
        for (int times = 0; times < 3; times++) {
            browser.open(LINK);
        }
        assertEquals(lines, journalLines());
        assertFalse(browser.cookies().containsKey(SESSION));
        assertEquals(303, browser.get("/organise").status());
    }

    @Test
    void aLinkIsKeptByNobodyAndToldToNobody() {
        for (String path : List.of(LINK, "/invitation/rien-de-tel", "/invitation/" + "x".repeat(500))) {
            Answer answer = browser.get(path);
            assertEquals("no-store", answer.header("Cache-Control").orElseThrow());
            assertEquals("no-referrer", answer.header("Referrer-Policy").orElseThrow());
            Page page = Page.of(answer);
            page.one("meta[name=robots][content=noindex]");
            assertTrue(page.all("link[rel=canonical]").isEmpty());
        }
        Answer entered = browser.answer(browser.open(LINK), ".door form", Map.of());
        assertEquals("no-store", entered.header("Cache-Control").orElseThrow());
    }

    @Test
    void aLinkThatNobodyBearsSaysWhatToDo() {
        Page dead = browser.open("/invitation/rien-de-tel");
        assertEquals(404, dead.answer().status());
        assertEquals("Ce lien n’ouvre plus", dead.text("h1"));
        assertTrue(dead.all(".door form").isEmpty());
    }

    @Test
    void theCookieOfASessionIsReadByNoScriptAndSentByNoOtherSite() {
        Answer entered = browser.answer(browser.open(LINK), ".door form", Map.of());
        String cookie = cookie(entered, SESSION);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertTrue(cookie.contains("Path=/"), cookie);
        assertTrue(cookie.contains("Max-Age=43200"), cookie);
        assertFalse(cookie.contains("Secure"), cookie);
        assertFalse(cookie.contains("Domain"), cookie);
        assertFalse(cookie.contains(TOKEN), cookie);
    }

    @Test
    void behindHttpsACookieNeverLeavesIt() {
        browser.saying("X-Forwarded-Proto", "https");
        Answer entered = browser.answer(browser.open(LINK), ".door form", Map.of());
        String cookie = cookie(entered, "__Host-" + SESSION);
        assertTrue(cookie.contains("Secure"), cookie);
        assertTrue(cookie.contains("Path=/"), cookie);
        assertFalse(cookie.contains("Domain"), cookie);
        assertEquals(200, browser.open("/organise").answer().status());
        assertEquals(
                "max-age=31536000",
                browser.get("/").header("Strict-Transport-Security").orElseThrow());
    }

    @Test
    void aSessionHasASecretThatNobodyKnewBefore() {
        String visit = "a".repeat(43);
        browser.cookies().put(VISIT, visit);
        browser.cookies().put(SESSION, "b".repeat(43));
        browser.comeIn(TOKEN);
        String first = browser.cookies().get(SESSION);
        assertNotEquals("b".repeat(43), first);
        assertNotEquals(visit, first);

        browser.comeIn(TOKEN);

        assertNotEquals(first, browser.cookies().get(SESSION));
        Browsing thief = new Browsing(observatory.address());
        thief.cookies().put(SESSION, first);
        assertEquals(303, thief.get("/organise").status());
    }

    @Test
    void aSessionIsOverAfterTwelveHoursOfSilence() {
        browser.comeIn(TOKEN);
        observatory.clock().forward(Duration.ofHours(11));
        assertEquals(200, browser.get("/organise").status());
        observatory.clock().forward(Duration.ofHours(11));
        assertEquals(200, browser.get("/organise").status());
        observatory.clock().forward(Duration.ofHours(12));
        Answer over = browser.get("/organise");
        assertEquals(303, over.status());
        assertEquals("/sign-in?then=%2Forganise", over.header("Location").orElseThrow());
    }

    @Test
    void theCookieIsKeptLongerWhenTheSessionIs() {
        browser.comeIn(TOKEN);
        assertTrue(browser.get("/organise").headers().getOrDefault("Set-Cookie", List.of()).stream()
                .noneMatch(cookie -> cookie.startsWith(SESSION)));
        observatory.clock().forward(Duration.ofHours(1));
        assertTrue(cookie(browser.get("/organise"), SESSION).contains("Max-Age=43200"));
    }

    @Test
    void whoeverLeavesIsAVisitorAgainAndTheirSecretOpensNothing() {
        Page place = browser.comeIn(TOKEN);
        String secret = browser.cookies().get(SESSION);

        Page left = browser.send(place, ".own form", Map.of());

        assertEquals("Votre session est fermée.", left.text(".notice"));
        assertTrue(left.all(".own").isEmpty());
        assertFalse(browser.cookies().containsKey(SESSION));
        browser.cookies().put(SESSION, secret);
        assertEquals(303, browser.get("/organise").status());
    }

    @Test
    void signingInByAPastedTokenOrLinkLeadsWhereOneWasGoing() {
        for (String pasted : List.of(TOKEN, "  " + TOKEN + " ", observatory.address() + LINK, "https://site" + LINK)) {
            Browsing someone = new Browsing(observatory.address());
            Page asked = someone.open("/organise");
            assertEquals("Entrer", asked.text("h1"));
            assertEquals("password", asked.one("input[name=_secret]").attr("type"));
            assertEquals("off", asked.one("input[name=_secret]").attr("autocomplete"));

            Answer entered = someone.answer(asked, "main form", Map.of("_secret", pasted));

            assertEquals(303, entered.status(), pasted);
            assertEquals("/organise", entered.header("Location").orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ailleurs.example/",
                "//ailleurs.example/",
                "/\\ailleurs.example",
                "javascript:alert(1)",
                "/a b"
            })
    void signingInLeadsToThisSiteAlone(String elsewhere) {
        Page asked = browser.open("/sign-in");
        assertEquals(
                "/organise",
                browser.answer(asked, "main form", Map.of("_secret", TOKEN, "then", elsewhere))
                        .header("Location")
                        .orElseThrow());
    }

    @Test
    void aTokenThatNobodyBearsIsToldBesideItsFieldAndInTheJournal() {
        Page refused = browser.send(browser.open("/sign-in"), "main form", Map.of("_secret", "un-jeton-inconnu"));
        assertEquals(422, refused.answer().status());
        assertTrue(refused.text(".error").contains("n’ouvre rien"));
        assertTrue(refused.text(".errors").contains("Une chose est à corriger"));
        assertEquals("true", refused.one("input[name=_secret]").attr("aria-invalid"));
        assertFalse(refused.answer().body().contains("un-jeton-inconnu"));
        String journal = journal().body();
        assertTrue(journal.contains("refuse-token"), journal);
        assertFalse(journal.contains("un-jeton-inconnu"), journal);
    }

    @Test
    void eachComesInAtTheirOwnPlaceAndNoOther() {
        prize.announce();
        prize.invite();
        Map.of(prize.juror(0), "/jury", prize.selector(), "/selection").forEach((token, place) -> {
            Browsing someone = new Browsing(observatory.address());
            Answer entered = someone.answer(someone.open("/invitation/" + token), ".door form", Map.of());
            assertEquals(place, entered.header("Location").orElseThrow());
            Page refused = someone.open("/organise");
            assertEquals(403, refused.answer().status());
            assertTrue(refused.text(".deck").contains("édition 2026"), refused.text(".deck"));
        });
    }

    @Test
    void aSessionIsNothingToProgramsAndATokenNothingToPages() {
        browser.comeIn(TOKEN);
        assertEquals(401, browser.get("/api/v1/journal").status());
        Browsing program = new Browsing(observatory.address()).saying("Authorization", "Bearer " + TOKEN);
        assertEquals(303, program.get("/organise").status());
        assertEquals(200, program.get("/api/v1/journal").status());
    }

    @Test
    void theSecretOfASessionIsNoToken() {
        browser.comeIn(TOKEN);
        String secret = browser.cookies().get(SESSION);
        Browsing program = new Browsing(observatory.address()).saying("Authorization", "Bearer " + secret);
        assertEquals(401, program.get("/api/v1/journal").status());
        assertEquals(
                404,
                new Browsing(observatory.address()).get("/invitation/" + secret).status());
        Browsing mistaken = new Browsing(observatory.address());
        mistaken.cookies().put(SESSION, TOKEN);
        assertEquals(303, mistaken.get("/organise").status());
    }

    @Test
    void readersAreGivenNoCookieUntilAFormNeedsOne() {
        for (String path : List.of("/", "/editions", "/legal", "/nulle-part", "/actions/montreuil-au-balcon")) {
            browser.get(path);
        }
        assertEquals(Map.of(), browser.cookies());
        browser.get("/sign-in");
        assertEquals(List.of(VISIT), List.copyOf(browser.cookies().keySet()));
    }

    @Test
    void whatIsMadeForOnePersonIsKeptByTheirBrowserAlone() {
        assertEquals("no-cache", browser.get("/").header("Cache-Control").orElseThrow());
        browser.comeIn(TOKEN);
        assertEquals(
                "private, no-cache", browser.get("/").header("Cache-Control").orElseThrow());
        assertEquals("Accept-Language, Cookie", browser.get("/").header("Vary").orElseThrow());
    }

    @Test
    void theLanguageAskedForIsKeptOnTheWayIn() {
        Page invitation = browser.open(LINK + "?lang=en");
        assertEquals("Welcome", invitation.text("h1"));
        Answer entered = browser.answer(invitation, ".door form", Map.of());
        assertEquals("/organise?lang=en", entered.header("Location").orElseThrow());
        assertEquals("Your session is open.", browser.open("/organise?lang=en").text(".notice"));
    }

    private Answer journal() {
        return prize.asOrganiser("GET", "/api/v1/journal?limit=100", null);
    }

    private int journalLines() {
        return journal().json().get("entries").size();
    }

    private static String cookie(Answer answer, String name) {
        return answer.headers().getOrDefault("Set-Cookie", List.of()).stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name + " in " + answer.headers()));
    }
}
