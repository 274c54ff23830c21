package org.observatoire.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.http.Pace;
import org.observatoire.web.http.Paces;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.Page;

class PacesTest {

    private static final Pace TWICE = new Pace(2, Duration.ofMinutes(1));
    private static final String RIGHT = "Bearer " + ObservatoryInMemory.ORGANISER;
    private static final String WRONG = "Bearer un-jeton-que-personne-ne-porte";
    private static final String PROPOSAL = """
            {'authority':'commune-67447','title':'Un essai','summary':'Un résumé.',
             'contact':{'name':'Contact de test','email':'contact@example.org'}}""";

    private final ObservatoryInMemory observatory = new ObservatoryInMemory(new Paces(TWICE, TWICE));
    private final Client client = new Client(observatory.address());

    @AfterEach
    void stop() {
        observatory.close();
    }

    @Test
    void proposingTooFastMustWait() {
        assertEquals(201, propose("192.0.2.1"));
        assertEquals(201, propose("192.0.2.1"));
        Answer tooSoon = client.post("/api/v1/actions", PROPOSAL, "X-Forwarded-For", "192.0.2.1");
        assertEquals(429, tooSoon.status());
        assertEquals("60", tooSoon.header("Retry-After").orElseThrow());
        assertEquals("urn:observatoire:problem:too-many-requests", tooSoon.text("/type"));

        assertEquals(201, propose("192.0.2.2"));
        observatory.clock().forward(Duration.ofMinutes(1));
        assertEquals(201, propose("192.0.2.1"));
    }

    @Test
    void proposingByTheFormHasTheSamePaceAndLosesNothing() {
        Browsing someone = browsing().saying("X-Forwarded-For", "192.0.2.1");
        assertEquals(201, propose("192.0.2.1"));
        assertEquals("Proposition reçue", proposedBy(someone, "Une action").text("h1"));

        Page tooSoon = proposedBy(someone, "Une autre action");

        assertEquals(429, tooSoon.answer().status());
        assertEquals("60", tooSoon.answer().header("Retry-After").orElseThrow());
        assertTrue(tooSoon.text(".errors").contains("Attendez une minute"));
        assertEquals("Une autre action", tooSoon.one("[name=title]").val());
        observatory.clock().forward(Duration.ofMinutes(1));
        assertEquals(
                "Proposition reçue",
                someone.send(tooSoon, ".sheet-form", Map.of("_do", "send", "consent", "true"))
                        .text("h1"));
    }

    @Test
    void whatIsRefusedForWhatItSaysTakesNoTurn() {
        for (int times = 0; times < 5; times++) {
            assertEquals(
                    422,
                    client.post("/api/v1/actions", "{'title':''}", "X-Forwarded-For", "192.0.2.1")
                            .status());
        }
        assertEquals(201, propose("192.0.2.1"));
    }

    @Test
    void wrongTokensWaitAndRightOnesWithThem() {
        assertEquals(401, journal(WRONG));
        assertEquals(200, journal(RIGHT));
        assertEquals(401, journal(WRONG));
        assertEquals(429, journal(WRONG));
        assertEquals(429, journal(RIGHT));
        observatory.clock().forward(Duration.ofMinutes(1));
        assertEquals(200, journal(RIGHT));
    }

    @Test
    void rightTokensAloneNeverWait() {
        for (int times = 0; times < 20; times++) {
            assertEquals(200, journal(RIGHT));
        }
    }

    @Test
    void wrongTokensAreCountedWhereverTheyAreShown() {
        Browsing someone = browsing();
        assertEquals(404, someone.get("/invitation/rien-de-tel").status());
        Page asked = someone.open("/sign-in");
        assertEquals(
                422,
                someone.answer(asked, "main form", Map.of("_secret", "rien-de-tel"))
                        .status());

        Answer tooSoon = someone.answer(asked, "main form", Map.of("_secret", ObservatoryInMemory.ORGANISER));

        assertEquals(429, tooSoon.status());
        assertEquals("60", tooSoon.header("Retry-After").orElseThrow());
        assertTrue(Page.of(tooSoon).text(".errors").contains("Attendez une minute"));
        assertEquals(
                429, someone.get("/invitation/" + ObservatoryInMemory.ORGANISER).status());
        assertEquals(429, journal(RIGHT));
    }

    @Test
    void whoeverIsInTheirSessionGoesOn() {
        Browsing someone = browsing();
        someone.comeIn(ObservatoryInMemory.ORGANISER);
        for (int times = 0; times < 5; times++) {
            journal(WRONG);
        }
        assertEquals(429, journal(RIGHT));
        assertEquals(200, someone.get("/organise").status());
    }

    @Test
    void theJournalTellsOfThePacesWrongTokensAndNoMore() {
        for (int times = 0; times < 50; times++) {
            journal(WRONG);
        }
        String journal = client.get(
                        "/api/v1/journal?limit=100", "Authorization", RIGHT, "X-Forwarded-For", "192.0.2.77")
                .body();
        assertEquals(3, journal.split("refuse-token").length);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.2, false",
        "'192.0.2.1', '192.0.2.1:4711', true",
        "'203.0.113.9, 192.0.2.1', '203.0.113.8, 192.0.2.1', true",
        "'192.0.2.1, 203.0.113.9', '192.0.2.1, 203.0.113.8', false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, '[2001:db8:1:2::2]:4711', true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::::, :::, true"
    })
    void anAddressIsTheOneThatOurProxyHeard(String one, String other, boolean same) {
        propose(one);
        propose(one);
        assertEquals(429, propose(one));
        assertEquals(same ? 429 : 201, propose(other));
    }

    private static Page proposedBy(Browsing someone, String title) {
        return someone.send(
                someone.open("/propose"),
                ".sheet-form",
                Map.of(
                        "place", "commune-67447",
                        "title", title,
                        "summary", "Un résumé.",
                        "contact.name", "Contact de test",
                        "contact.email", "contact@example.org",
                        "consent", "true",
                        "_do", "send"));
    }

    private int propose(String from) {
        return client.post("/api/v1/actions", PROPOSAL, "X-Forwarded-For", from).status();
    }

    private int journal(String authorization) {
        return client.get("/api/v1/journal", "Authorization", authorization).status();
    }

    private Browsing browsing() {
        return new Browsing(observatory.address());
    }
}
