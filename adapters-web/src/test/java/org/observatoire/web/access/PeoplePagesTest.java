package org.observatoire.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.Page;

class PeoplePagesTest {

    private static final String NAME = "Organisatrice 2";
    private static final String INVITE = ".form-part form";

    private final ObservatoryInMemory observatory = new ObservatoryInMemory();
    private final Browsing first = new Browsing(observatory.address());
    private final Browsing second = new Browsing(observatory.address());

    @BeforeEach
    void comeIn() {
        first.comeIn(ObservatoryInMemory.ORGANISER);
    }

    @AfterEach
    void stop() {
        observatory.close();
    }

    @Test
    void aLinkIsShownOnceAndLetsItsBearerOrganise() {
        Page invited = invited();

        assertEquals("L’invitation est prête", invited.text("h1"));
        assertEquals("no-store", invited.answer().header("Cache-Control").orElseThrow());
        String link = link(invited);
        assertTrue(invited.one("a[href^=mailto]").attr("href").contains("%2Finvitation%2F"));
        assertFalse(first.open("/organise/people").answer().body().contains("/invitation/"));

        second.comeIn(token(link));

        assertEquals("C’est vous.", person(second, NAME).text(".deck"));
        assertEquals(
                List.of("Premier accès", NAME), first.open("/organise/people").texts(".member-list h3"));
    }

    @Test
    void theSameFormSentTwiceShowsTheSameLink() {
        Page people = first.open("/organise/people");
        Page once = first.send(people, INVITE, Map.of("name", NAME));
        Page twice = first.send(people, INVITE, Map.of("name", NAME));
        assertEquals(link(once), link(twice));
        assertEquals(2, first.open("/organise/people").all(".member-list > li").size());

        Page other = first.send(people, INVITE, Map.of("name", "Organisateur 3"));

        assertEquals(409, other.answer().status());
        assertEquals("Organisateur 3", other.one("#f-name").val());
        assertEquals(
                "L’invitation est prête", first.send(other, INVITE, Map.of()).text("h1"));
    }

    @Test
    void aNameThatSaysNothingIsToldBesideItsField() {
        Page refused = first.send(first.open("/organise/people"), INVITE, Map.of("name", "  "));
        assertEquals(422, refused.answer().status());
        assertEquals("Ce champ est nécessaire.", refused.text("#f-name-error"));
    }

    @Test
    void aLinkRenewedPutsOutWhoeverHadTheOther() {
        String before = link(invited());
        second.comeIn(token(before));
        assertEquals(200, second.get("/organise").status());

        Page renewed = first.send(person(first, NAME), "form[action$=renewal]", Map.of());

        assertEquals(303, second.get("/organise").status());
        assertEquals(404, second.get(path(before)).status());
        second.comeIn(token(link(renewed)));
        assertEquals(200, second.get("/organise").status());
    }

    @Test
    void aLinkRevokedOpensNothingUntilItIsRenewed() {
        String before = link(invited());
        second.comeIn(token(before));

        Page people = first.send(person(first, NAME), "form[action$=revocation]", Map.of());

        assertEquals("Ce lien n’ouvre plus rien.", people.text(".notice"));
        assertEquals(303, second.get("/organise").status());
        assertTrue(people.text(".member-list").contains("il faut le renouveler"));
        assertTrue(person(first, NAME).all("form[action$=revocation]").isEmpty());
        second.comeIn(token(link(first.send(person(first, NAME), "form[action$=renewal]", Map.of()))));
        assertEquals(200, second.get("/organise").status());
    }

    @Test
    void whoeverRevokesTheirOwnLinkIsOut() {
        second.comeIn(token(link(invited())));

        Page after = second.send(person(second, NAME), "form[action$=revocation]", Map.of());

        assertEquals("Entrer", after.text("h1"));
        assertTrue(after.all(".own").isEmpty());
    }

    @Test
    void aNameErasedIsNowhere() {
        second.comeIn(token(link(invited())));

        Page people = first.send(person(first, NAME), "form[action$=erasure]", Map.of());

        assertFalse(people.answer().body().contains(NAME));
        assertEquals(303, second.get("/organise").status());
        assertFalse(journal().contains(NAME));
        assertTrue(journal().contains("erase-organiser"));
    }

    @Test
    void theFirstHasANameOnceItIsGivenAndATokenThatOnlyTheOperatorChanges() {
        Page own = first.open("/organise/people/first");
        assertTrue(own.all("form[action$=renewal], form[action$=revocation], form[action$=erasure]")
                .isEmpty());

        Page people = first.send(own, "form[action$=name]", Map.of("name", "Organisatrice 1"));

        assertEquals(List.of("Organisatrice 1"), people.texts(".member-list h3"));
        String seal = Browsing.seal(own);
        for (String gesture : List.of("renewal", "revocation", "erasure")) {
            Answer refused = first.post("/organise/people/first/" + gesture, List.of(Map.entry("_seal", seal)));
            assertEquals(409, refused.status());
        }
        assertEquals(200, first.get("/organise").status());
    }

    @Test
    void everyHostileNameIsShownAsItIsWritten() {
        String hostile = "<script>alert(1)</script>'); DROP TABLE organiser; --";
        first.send(first.open("/organise/people"), INVITE, Map.of("name", hostile));
        Page people = first.open("/organise/people");
        assertTrue(people.texts(".member-list h3").contains(hostile));
        assertTrue(people.all("script").isEmpty());
        assertEquals(hostile, person(first, hostile).text("h1"));
    }

    @Test
    void programsDoTheSame() {
        Client client = new Client(observatory.address());
        String[] bearer = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};
        Answer invited = client.post("/api/v1/organisers", "{'name':'" + NAME + "'}", bearer);
        assertEquals(201, invited.status());
        String one = "/api/v1/organisers/" + invited.text("/id");
        assertTrue(invited.text("/link").endsWith("/invitation/" + invited.text("/token")));
        assertEquals(204, client.patch(one, "{'name':'Un autre nom'}", bearer).status());
        assertEquals(
                List.of("null", "Un autre nom"),
                client.get("/api/v1/organisers", bearer).texts("/items", "name"));

        assertEquals(204, client.send("DELETE", one + "/token", null, bearer).status());
        assertEquals(
                401,
                client.get("/api/v1/organisers", "Authorization", "Bearer " + invited.text("/token"))
                        .status());
        Answer renewed = client.send("POST", one + "/token", null, bearer);
        assertEquals(201, renewed.status());
        assertEquals("no-store", renewed.header("Cache-Control").orElseThrow());
        String[] other = {"Authorization", "Bearer " + renewed.text("/token")};
        assertEquals(
                List.of("true", "true"), client.get("/api/v1/organisers", other).texts("/items", "linked"));
        assertEquals(204, client.send("DELETE", one, null, other).status());

        assertEquals(1, client.get("/api/v1/organisers", bearer).items("/items").count());
        assertEquals(404, client.send("POST", one + "/token", null, bearer).status());
        assertEquals(
                409,
                client.send("POST", "/api/v1/organisers/first/token", null, bearer)
                        .status());
        assertEquals(
                422, client.post("/api/v1/organisers", "{'name':''}", bearer).status());
        assertEquals(401, client.get("/api/v1/organisers").status());
    }

    private Page invited() {
        return first.send(first.open("/organise/people"), INVITE, Map.of("name", NAME));
    }

    private static Page person(Browsing someone, String name) {
        Page people = someone.open("/organise/people");
        return someone.open(people.all(".member-list a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href"));
    }

    private String journal() {
        return new Client(observatory.address())
                .get("/api/v1/journal?limit=100", "Authorization", "Bearer " + ObservatoryInMemory.ORGANISER)
                .body();
    }

    private static String link(Page invited) {
        return invited.one(".to-copy input").val();
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    private static String token(String link) {
        return path(link).substring("/invitation/".length());
    }
}
