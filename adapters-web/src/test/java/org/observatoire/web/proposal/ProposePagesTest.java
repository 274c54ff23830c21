package org.observatoire.web.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.Page;

class ProposePagesTest {

    private static final String FORM = ".sheet-form";
    private static final String HOSTILE = "<script>alert(1)</script>'); DROP TABLE action; --";

    private static final List<String> WRONG = List.of(
            "f-place",
            "f-title",
            "f-summary",
            "f-hashtags",
            "f-events-0-type",
            "f-events-0-date",
            "f-sources-0-url",
            "f-contact-name",
            "f-contact-email",
            "f-consent");

    private final ObservatoryInMemory observatory = new ObservatoryInMemory();
    private final Browsing someone = new Browsing(observatory.address());

    @AfterEach
    void stop() {
        observatory.close();
    }

    @Test
    void aSearchOffersNamesakesByTheirDepartmentAndKeepsEverythingTyped() {
        Page searched =
                send(blank(), typed("place", "montreuil", "title", "Un titre", "events[0].date", "bientôt"), "find");

        assertEquals(200, searched.answer().status());
        assertTrue(searched.texts(".place-offers label").contains("Montreuil, Seine-Saint-Denis (93)"));
        assertTrue(searched.all(".place-offers input[type=radio]").size() >= 3);
        assertEquals("Un titre", searched.one("#f-title").val());
        assertEquals("bientôt", searched.one("[name='events[0].date']").val());
        assertTrue(searched.all(".error").isEmpty());
    }

    @Test
    void anAuthorityThatIsChosenIsNamedInFullFromThenOn() {
        Page searched = send(blank(), typed("place", "montreuil"), "find");

        Page longer = send(searched, typed("authority", "commune-93048"), "add:events");

        assertEquals("Montreuil, Seine-Saint-Denis (93)", longer.one("#f-place").val());
        assertEquals("commune-93048", longer.one("input[name=authority]").val());
        assertEquals(2, longer.all("#f-events .line").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"montreuil (93)", "Montreuil, Seine-Saint-Denis (93)", "commune-93048", "crepy"})
    void aNameThatMeansOneAuthorityAloneIsTakenAsItIs(String named) {
        assertEquals(
                "Proposition reçue",
                send(blank(), complete("place", named), "send").text("h1"));
    }

    @Test
    void aNameTypedSinceTheChoiceMakesItVoid() {
        Page searched = send(blank(), complete("place", "montreuil"), "find");

        Page sent = send(searched, typed("authority", "commune-93048", "place", "nantes"), "find");

        assertEquals("commune-44109", sent.one("input[name=authority]").val());
    }

    @Test
    void pressingEnterAfterANameSearchesIt() {
        Page searched = send(blank(), typed("place", "montreuil"), "");

        assertEquals(200, searched.answer().status());
        assertTrue(searched.all(".place-offers input[type=radio]").size() >= 3);
    }

    @Test
    void linesAreAddedAndTakenAwayWithoutLosingTheOthers() {
        Page two = send(blank(), typed("events[0].type", "launched", "events[0].text", "Un"), "add:events");
        Page three = send(two, typed("events[1].type", "ended", "events[1].text", "Deux"), "add:events");

        Page left = send(three, Map.of(), "remove:events[0]");

        assertEquals("Deux", left.one("[name='events[0].text']").val());
        assertEquals(
                "ended", left.one("[name='events[0].type'] option[selected]").val());
        assertEquals(2, left.all("#f-events .line").size());
    }

    @Test
    void everythingWrongIsToldBesideItsFieldAndNothingTypedIsLost() {
        Map<String, String> typed = typed(
                "place", "montreuil",
                "hashtags", "#un #!!",
                "events[0].date", "bientôt",
                "events[0].text", "Un texte",
                "events[0].name", "Un journal",
                "sources[0].url", "javascript:alert(1)",
                "contact.email", "personne");

        Page refused = send(blank(), typed, "send");

        assertEquals(422, refused.answer().status());
        typed.forEach((name, value) ->
                assertEquals(value, refused.one("[name='" + name + "']").val(), name));
        assertEquals(WRONG, refused.all("[aria-invalid=true]").eachAttr("id"));
        refused.all("[aria-invalid=true]").forEach(field -> refused.one("[id=" + field.id() + "-error]"));
        refused.all(".errors a").forEach(link -> refused.one(link.attr("href")));
        assertTrue(refused.text("#f-place-error").contains("Choisissez la vôtre"));
        assertTrue(refused.text("#f-events-0-date-error").contains("mars 2026"));
    }

    @Test
    void whatIsOfNoUseToAKindOfMomentIsToldAndKept() {
        Page refused = send(
                blank(),
                complete(
                        "events[0].type", "launched",
                        "events[0].text", "Lancement",
                        "events[0].channel", "facebook",
                        "events[0].name", "Un journal"),
                "send");

        assertEquals(422, refused.answer().status());
        assertTrue(refused.text("#f-events-0-channel-error").contains("s’étend"));
        assertTrue(refused.text("#f-events-0-name-error").contains("relais"));
        assertTrue(refused.one("#f-events-0 details").hasAttr("open"));
        assertEquals("Un journal", refused.one("#f-events-0-name").val());
    }

    @Test
    void consentIsNeededAndSaysWhatIsKeptWhyAndHowToErase() {
        Map<String, String> typed = complete();
        typed.remove("consent");

        Page refused = send(blank(), typed, "send");

        assertEquals(422, refused.answer().status());
        assertEquals(1, refused.all(".errors li").size());
        assertTrue(refused.text("#f-consent-error").contains("ne peut pas être gardée"));
        assertEquals(3, refused.all(".consent li").size());
        assertTrue(told().isEmpty());
    }

    @Test
    void theWholeLifeIsReadAsItWasTyped() {
        Page two = send(
                blank(),
                complete(
                        "events[0].type",
                        "launched",
                        "events[0].date",
                        "vers mars 2020",
                        "sources[0].url",
                        "https://example.org/a"),
                "add:events");
        Page sent = send(
                two,
                typed(
                        "events[1].type", "relayed.authority",
                        "events[1].date", "printemps 2020",
                        "events[1].name", "Bezons (95)",
                        "events[1].source", "s1"),
                "send");

        someone.send(someone.open(link(sent)), ".door form", Map.of());
        Page correction = someone.open("/contribution/correction");
        assertEquals("vers mars 2020", correction.one("#f-events-0-date").val());
        assertEquals(
                "relayed.authority",
                correction.one("#f-events-1-type option[selected]").val());
        assertEquals("printemps 2020", correction.one("#f-events-1-date").val());
        assertEquals("commune-95063", correction.one("#f-events-1-name").val());
        assertEquals("S1", correction.one("#f-events-1-source").val());
    }

    @Test
    void theSameFormSentTwiceProposesOnceAndShowsTheSameLink() {
        Page blank = blank();
        Page first = send(blank, complete(), "send");

        Page second = send(blank, complete(), "send");

        assertEquals("Proposition reçue", second.text("h1"));
        assertEquals(link(first), link(second));
        assertEquals(1, told().size());
    }

    @Test
    void aFormThatServedAlreadyBeginsAnewAndLosesNothing() {
        Page blank = blank();
        Page first = send(blank, complete("title", "Le premier titre"), "send");

        Page again = send(blank, complete("title", "Un autre titre"), "send");

        assertEquals(409, again.answer().status());
        assertTrue(again.text(".errors").contains("Le premier titre"));
        assertEquals(link(first), again.one(".errors a").attr("href"));
        assertEquals("Un autre titre", again.one("#f-title").val());
        Page other = send(again, typed("consent", "true"), "send");
        assertEquals("Proposition reçue", other.text("h1"));
        assertNotEquals(link(first), link(other));
        assertEquals(2, told().size());
    }

    @Test
    void theLinkIsShownOnceToWhoeverProposedAndToldToNobody() {
        Page received = send(blank(), complete(), "send");

        assertEquals("no-store", received.answer().header("Cache-Control").orElseThrow());
        assertEquals("no-referrer", received.answer().header("Referrer-Policy").orElseThrow());
        assertTrue(link(received).startsWith(observatory.address() + "/invitation/"));
        received.one("meta[name=robots][content=noindex]");
    }

    @Test
    void aHostileTextInEveryFieldIsShownAsItWasTyped() {
        Map<String, String> hostile = new LinkedHashMap<>();
        for (String field : new TreeSet<>(blank().all(FORM + " [name]").eachAttr("name"))) {
            if (!field.startsWith("_")
                    && !List.of("key", "searched", "authority").contains(field)) {
                hostile.put(field, HOSTILE + field);
            }
        }

        Page refused = send(blank(), hostile, "send");

        assertEquals(422, refused.answer().status());
        assertTrue(refused.all("main script").isEmpty());
        for (String field : List.of(
                "place", "title", "hashtags", "events[0].date", "events[0].name", "sources[0].url", "contact.name")) {
            assertEquals(HOSTILE + field, refused.one("[name='" + field + "']").val());
        }
        assertEquals(HOSTILE + "summary", refused.one("#f-summary").text());
    }

    @Test
    void hostileTextsThatAreAcceptedAreShownHarmlessToTheOrganiserAndTheContributor() {
        Page received = send(
                blank(),
                complete(
                        "title", "T" + HOSTILE,
                        "summary", "S" + HOSTILE,
                        "events[0].type", "transformed",
                        "events[0].text", "E" + HOSTILE,
                        "events[0].name", "N" + HOSTILE,
                        "sources[0].url", "https://example.org/",
                        "sources[0].title", "O" + HOSTILE,
                        "contact.name", "C" + HOSTILE),
                "send");
        someone.comeIn(link(received).replaceAll(".*/", ""));
        Browsing organiser = new Browsing(observatory.address());
        organiser.comeIn(ObservatoryInMemory.ORGANISER);
        Page waiting = organiser.open("/organise/actions");
        Page desk = organiser.open(waiting.one(".proposal h3 a").attr("href"));

        for (Page page :
                List.of(someone.open("/contribution"), someone.open("/contribution/correction"), waiting, desk)) {
            assertTrue(page.all("main script").isEmpty());
            assertTrue(page.answer().body().contains("&lt;script"));
        }
        for (String mark : List.of("T", "S", "E", "N", "O", "C")) {
            assertTrue(desk.text("main").contains(mark + HOSTILE), mark);
        }
        assertFalse(waiting.answer().body().contains("contact@example.org"));
    }

    @Test
    void aFormWithoutItsSealProposesNothing() {
        Answer turnedAway = someone.post("/propose", List.copyOf(complete().entrySet()));

        assertEquals(403, turnedAway.status());
        assertTrue(told().isEmpty());
    }

    @Test
    void everyPageOffersToPropose() {
        for (String path : List.of("/", "/categories", "/nulle-part", "/propose?lang=en")) {
            Page page = someone.open(path);
            assertTrue(page.one("header a.proposing").attr("href").startsWith("/propose"));
        }
        assertEquals("Propose an action", someone.open("/?lang=en").text("header a.proposing"));
    }

    private Page blank() {
        return someone.open("/propose");
    }

    private Page send(Page page, Map<String, String> typed, String pressed) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        if (!pressed.isEmpty()) {
            all.put("_do", pressed);
        }
        return someone.send(page, FORM, all);
    }

    private static Map<String, String> complete(String... others) {
        Map<String, String> complete = typed(
                "place", "crepy-en-valois",
                "title", "Un titre",
                "summary", "Un résumé",
                "contact.name", "Contact de test",
                "contact.email", "contact@example.org",
                "consent", "true");
        complete.putAll(typed(others));
        return complete;
    }

    private static Map<String, String> typed(String... pairs) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            typed.put(pairs[index], pairs[index + 1]);
        }
        return typed;
    }

    private static String link(Page received) {
        return received.one(".to-copy input").val();
    }

    private List<String> told() {
        return new Client(observatory.address())
                        .get("/api/v1/journal", "Authorization", "Bearer " + ObservatoryInMemory.ORGANISER)
                        .texts("/entries", "act")
                        .stream()
                        .filter("propose-action"::equals)
                        .toList();
    }
}
