package org.observatoire.web.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;

class SheetRoutesTest {

    private static final String ACTIONS = "/api/v1/actions";
    private static final String[] ORGANISER = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};
    private static final String PROPOSAL = "{'authority':'commune-67447','title':'Un essai','summary':'Un résumé.',"
            + "'channels':['facebook'],'hashtags':['#Essai'],'categories':['listening'],"
            + "'events':[{'type':'launched','modality':'done','date':'2026-10','source':'https://example.org/a'}],"
            + "'contributors':[{'role':'maker','kind':'agent'}],'sources':[],"
            + "'contact':{'name':'Contact de test','email':'contact@example.org'}}";

    private static ObservatoryInMemory observatory;
    private static Client client;

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        client = new Client(observatory.address());
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    @Test
    void aProposalIsReceivedWithATokenAndIsInvisibleUntilPublished() {
        Answer received = client.post(ACTIONS, PROPOSAL);
        assertEquals(201, received.status());
        assertEquals("no-store", received.header("Cache-Control").orElseThrow());
        String place = received.header("Location").orElseThrow();
        assertEquals(ACTIONS + "/" + received.text("/id"), place);
        assertEquals(404, client.get(place).status());
        assertFalse(client.get(ACTIONS + "?limit=100").texts("/items", "id").contains(received.text("/id")));
        assertEquals("proposed", client.get(place, ORGANISER).text("/state"));
        assertEquals("proposed", client.get(place, bearing(received)).text("/state"));
        assertEquals(200, client.post(place + "/publication", "{}", ORGANISER).status());
        assertEquals("published", client.get(place).text("/state"));
        assertTrue(client.get(ACTIONS + "?limit=100").texts("/items", "id").contains(received.text("/id")));
    }

    @Test
    void theContactIsNeverShown() {
        Answer received = client.post(ACTIONS, PROPOSAL);
        String place = received.header("Location").orElseThrow();
        assertFalse(client.get(place, ORGANISER).body().contains("contact@example.org"));
        assertFalse(client.get(place, bearing(received)).body().contains("Contact de test"));
    }

    @Test
    void whatASheetTellsOfItselfACorrectionTakesBack() {
        Answer received = client.post(ACTIONS, PROPOSAL);
        String place = received.header("Location").orElseThrow();
        Answer sheet = client.get(place, ORGANISER);
        ObjectNode same = (ObjectNode) sheet.json();
        same.retain(Set.of(
                "title",
                "summary",
                "categories",
                "channels",
                "channelsCertainty",
                "hashtags",
                "audiences",
                "contributors",
                "sources",
                "events"));
        Answer corrected = client.send(
                "PATCH",
                place,
                same.toString(),
                bearing(received, "If-Match", sheet.header("ETag").orElseThrow()));
        assertEquals(200, corrected.status());
        assertEquals(sheet.header("ETag"), corrected.header("ETag"));
    }

    @Test
    void aCorrectionNeedsTheRevisionThatWasRead() {
        Answer received = client.post(ACTIONS, PROPOSAL);
        String place = received.header("Location").orElseThrow();
        String tag = client.get(place, bearing(received)).header("ETag").orElseThrow();
        assertEquals(
                428, client.patch(place, "{'title':'A'}", bearing(received)).status());
        assertEquals(
                428,
                client.patch(place, "{'title':'A'}", bearing(received, "If-Match", "*"))
                        .status());
        assertEquals(
                400,
                client.patch(place, "{'title':'A'}", bearing(received, "If-Match", "r1"))
                        .status());
        assertEquals(
                412,
                client.patch(place, "{'title':'A'}", bearing(received, "If-Match", "\"x\""))
                        .status());
        Answer corrected = client.patch(place, "{'title':'A'}", bearing(received, "If-Match", tag));
        assertEquals(200, corrected.status());
        assertEquals("A", corrected.text("/title"));
        assertEquals(2, corrected.json().get("revision").asInt());
        assertNotEquals(tag, corrected.header("ETag").orElseThrow());
        assertEquals(
                412,
                client.patch(place, "{'title':'B'}", bearing(received, "If-Match", tag))
                        .status());
        assertEquals("A", client.get(place, ORGANISER).text("/title"));
    }

    @Test
    void aCorrectionTellsEveryFieldThatWillNotDo() {
        Answer received = client.post(ACTIONS, PROPOSAL);
        String place = received.header("Location").orElseThrow();
        Answer answer = client.patch(
                place, "{'title':'','authority':'commune-1','contact':{}}", bearing(received, "If-Match", "\"r1-0\""));
        assertEquals(422, answer.status());
        assertEquals(List.of("authority", "title", "contact"), answer.texts("/errors", "field"));
        Answer unknown = client.patch(
                place,
                "{'authority':'commune-00000','categories':['humour'],"
                        + "'events':[{'type':'ended','modality':'done','date':'2027'}]}",
                bearing(received, "If-Match", "\"r1-0\""));
        assertEquals(422, unknown.status());
        assertEquals(List.of("authority", "categories[0]", "events[0].date"), unknown.texts("/errors", "field"));
    }

    @Test
    void theEventsOfACorrectionMustCiteSourcesOfTheSheet() {
        Answer received = client.post(ACTIONS, PROPOSAL);
        Answer answer = client.patch(
                received.header("Location").orElseThrow(),
                "{'events':[{'type':'ended','modality':'done','source':'S9'}]}",
                bearing(received, "If-Match", "\"r1-0\""));
        assertEquals(422, answer.status());
        assertEquals(List.of("events[0].source"), answer.texts("/errors", "field"));
    }

    @Test
    void whoeverHasTheVerySameSheetIsToldNothingMore() {
        String place = ACTIONS + "/schiltigheim-restos-chez-vous";
        String tag = client.get(place).header("ETag").orElseThrow();
        assertTrue(tag.matches("\"r1-[0-9a-f]{16}\""), tag);
        assertEquals(304, client.get(place, "If-None-Match", tag).status());
        assertEquals(
                304, client.get(place, "If-None-Match", "\"other\", W/" + tag).status());
        assertEquals(200, client.get(place, "If-None-Match", "\"other\"").status());
        assertEquals(200, client.get(place + "?lang=en", "If-None-Match", tag).status());
    }

    @Test
    void anEventIsToldByTheOrganiserOrByWhoeverProposed() {
        Answer received = client.post(ACTIONS, PROPOSAL);
        String events = received.header("Location").orElseThrow() + "/events";
        String event = "{'type':'extended','modality':'done','channel':'poster','source':'https://example.org/b'}";
        assertEquals(401, client.post(events, event).status());
        Answer told = client.post(events, event, bearing(received));
        assertEquals(201, told.status());
        assertEquals("poster", told.text("/events/1/channel"));
        assertEquals("https://example.org/b", told.text("/sources/1/id"));
        assertTrue(told.header("ETag").orElseThrow().startsWith("\"r2-"));
        Answer unlisted = client.post(events, "{'type':'ended','modality':'done','source':'S9'}", bearing(received));
        assertEquals(422, unlisted.status());
        assertEquals(
                403,
                client.post(events, event, bearing(client.post(ACTIONS, PROPOSAL)))
                        .status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"publication", "refusal", "withdrawal", "events", "inspirations"})
    void whatIsReservedIsRefusedToVisitorsAndToUnknownTokens(String what) {
        String place = ACTIONS + "/schiltigheim-restos-chez-vous/" + what;
        String body = switch (what) {
            case "publication" -> "{}";
            case "events" -> "{'type':'ended','modality':'done'}";
            case "inspirations" -> "{'inspiredBy':'crepy-en-valois-remede-contre-la-morosite'}";
            default -> "{'reason':'Une raison'}";
        };
        assertEquals(401, client.post(place, body).status());
        assertEquals(
                "Bearer", client.post(place, body).header("WWW-Authenticate").orElseThrow());
        assertEquals(
                401,
                client.post(place, body, "Authorization", "Bearer of-nothing-known")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"publication,{}", "refusal,{'reason':'non'}", "withdrawal,{'reason':'non'}"})
    void whoeverProposedDoesNotDecide(String what, String body) {
        Answer received = client.post(ACTIONS, PROPOSAL);
        assertEquals(
                403,
                client.post(received.header("Location").orElseThrow() + "/" + what, body, bearing(received))
                        .status());
    }

    @Test
    void aRefusedProposalKeepsItsReasonForWhoeverProposed() {
        Answer received = client.post(ACTIONS, PROPOSAL);
        String place = received.header("Location").orElseThrow();
        Answer refused = client.post(place + "/refusal", "{'reason':'Pas assez de sources'}", ORGANISER);
        assertEquals("refused", refused.text("/state"));
        assertEquals(
                "Pas assez de sources", client.get(place, bearing(received)).text("/stateReason"));
        assertEquals(404, client.get(place).status());
        assertEquals(
                409,
                client.post(place + "/refusal", "{'reason':'Autre raison'}", ORGANISER)
                        .status());
        Answer blank = client.post(place + "/refusal", "{'reason':' '}", ORGANISER);
        assertEquals(List.of("reason"), blank.texts("/errors", "field"));
    }

    @Test
    void aWithdrawnActionIsGone() {
        Answer received = client.post(ACTIONS, PROPOSAL);
        String place = received.header("Location").orElseThrow();
        assertEquals(
                409,
                client.post(place + "/withdrawal", "{'reason':'Doublon'}", ORGANISER)
                        .status());
        client.post(place + "/publication", "", ORGANISER);
        assertEquals(
                200,
                client.post(place + "/withdrawal", "{'reason':'Doublon'}", ORGANISER)
                        .status());
        assertEquals(410, client.get(place).status());
    }

    @Test
    void aPublicationTakesNothingElse() {
        String place = client.post(ACTIONS, PROPOSAL).header("Location").orElseThrow() + "/publication";
        assertEquals(
                List.of("reason"),
                client.post(place, "{'reason':'x'}", ORGANISER).texts("/errors", "field"));
        assertEquals(200, client.send("POST", place, null, ORGANISER).status());
    }

    @Test
    void anUnknownActionIsNotFoundForTheOrganiserToo() {
        assertEquals(
                404,
                client.post(ACTIONS + "/unknown/publication", "{}", ORGANISER).status());
        assertEquals(
                404,
                client.patch(ACTIONS + "/unknown", "{}", with(ORGANISER, "If-Match", "\"r1-0\""))
                        .status());
    }

    private static String[] bearing(Answer received, String... others) {
        return with(new String[] {"Authorization", "Bearer " + received.text("/editToken")}, others);
    }

    private static String[] with(String[] headers, String... others) {
        return Stream.concat(Stream.of(headers), Stream.of(others)).toArray(String[]::new);
    }
}
