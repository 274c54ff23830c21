package org.observatoire.web.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
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

class ContributionPagesTest {

    private static final String[] ORGANISER = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};
    private static final String FORM = ".sheet-form";

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final Client client = new Client(observatory.address());
    private final Browsing contributor = new Browsing(observatory.address());
    private String id;

    @BeforeEach
    void propose() {
        Answer proposed = client.post(
                "/api/v1/actions",
                "{'authority':'commune-93048','title':'Des concerts au balcon','summary':'Chaque soir.',"
                        + "'hashtags':['Concerts'],'channels':['facebook'],"
                        + "'events':[{'type':'launched','modality':'done','date':'2020-03~','certainty':'inferred'}],"
                        + "'contact':{'name':'Contact de test','email':'contact@example.org'}}");
        id = proposed.text("/id");
        contributor.comeIn(proposed.text("/editToken"));
    }

    @AfterEach
    void stop() {
        observatory.close();
    }

    @Test
    void theLinkLeadsToWhereTheProposalStands() {
        Page own = contributor.open("/contribution");

        assertEquals("Proposée", own.text(".desk-standing"));
        assertEquals("Des concerts au balcon", own.text("h1"));
        assertTrue(own.text(".desk").contains("attend d’être lue"));
        own.one("form[action='/contribution/taking-back']");
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        decide("refusal", "{'reason':'Elle fait double emploi.'}");

        Page own = contributor.open("/contribution");

        assertEquals("Refusée", own.text(".desk-standing"));
        assertEquals("Elle fait double emploi.", own.text(".desk blockquote"));
        assertTrue(own.all("form[action='/contribution/taking-back']").isEmpty());
    }

    @Test
    void aPublicationIsToldWithThePublicPage() {
        decide("publication", "{}");

        Page own = contributor.open("/contribution");

        assertEquals("Publiée", own.text(".desk-standing"));
        assertEquals(
                200,
                contributor
                        .get(own.one(".desk a:contains(Hall of Fame)").attr("href"))
                        .status());
    }

    @Test
    void aProposalTakenBackLeavesNothingToDecideAndForgetsItsContact() {
        Page own = contributor.open("/contribution");

        Page after = contributor.send(own, "form[action='/contribution/taking-back']", Map.of());

        assertEquals("Proposition retirée", after.text(".desk-standing"));
        assertTrue(after.text(".notice").contains("retirée"));
        assertEquals(409, post("publication", "{}").status());
        Browsing organiser = organiser();
        assertTrue(organiser.open("/organise/actions").all(".proposal").isEmpty());
        assertFalse(organiser.open("/organise/actions/" + id).answer().body().contains("contact@example.org"));
    }

    @Test
    void contactDetailsAreErasedInOneGestureAndTheActionStays() {
        Page own = contributor.open("/contribution");

        Page after = contributor.send(own, "form[action='/contribution/contact-erasure']", Map.of());

        assertEquals("Les coordonnées sont effacées.", after.text(".notice"));
        assertEquals("Proposée", after.text(".desk-standing"));
        Page desk = organiser().open("/organise/actions/" + id);
        assertFalse(desk.answer().body().contains("contact@example.org"));
        assertTrue(desk.text("#contact + div").contains("Personne à qui écrire"));
    }

    @Test
    void aCorrectionSentUntouchedChangesNothing() {
        String before = sheet();

        Page after = send(contributor.open("/contribution/correction"), Map.of());

        assertEquals("Des concerts au balcon", after.text("h1"));
        assertEquals(before, sheet());
    }

    @Test
    void aCorrectionReplacesWhatChangedAndKeepsHowThingsAreKnown() {
        Page after = send(
                contributor.open("/contribution/correction"),
                typed("title", "Des concerts", "hashtags", "#concerts #Balcon", "events[0].date", "printemps 2020"));

        assertEquals("La correction est enregistrée.", after.text(".notice"));
        Answer read = client.get("/api/v1/actions/" + id, ORGANISER);
        assertEquals("Des concerts", read.text("/title"));
        assertEquals("concerts", read.text("/hashtags/0"));
        assertEquals("2020-21", read.text("/events/0/date"));
        assertEquals("inferred", read.text("/events/0/certainty"));
        assertEquals(
                List.of("title, hashtags, life"),
                client.get("/api/v1/journal?limit=100", ORGANISER)
                        .items("/entries")
                        .filter(line -> line.at("/act").asText().equals("correct-action"))
                        .map(line -> line.at("/detail").asText())
                        .toList());
    }

    @Test
    void aCorrectionThatSomeoneElseMadeMeanwhileIsTakenInWhereItIsNotOnesOwn() {
        Page form = contributor.open("/contribution/correction");
        correct("{'summary':'Un résumé de l’organisateur.'}");

        Page stale = send(form, typed("title", "Mon titre"));

        assertEquals(412, stale.answer().status());
        assertTrue(stale.text(".stale").contains("le résumé"));
        assertEquals("Mon titre", stale.one("#f-title").val());
        assertEquals("Un résumé de l’organisateur.", stale.one("#f-summary").text());
        send(stale, Map.of());
        assertEquals("Mon titre", client.get("/api/v1/actions/" + id, ORGANISER).text("/title"));
        assertEquals(
                "Un résumé de l’organisateur.",
                client.get("/api/v1/actions/" + id, ORGANISER).text("/summary"));
    }

    @Test
    void whatWasCorrectedOnBothSidesIsSetBesideWhatWasTyped() {
        Page form = contributor.open("/contribution/correction");
        correct("{'title':'Le titre de l’organisateur','channels':['poster','press']}");

        Page stale = send(form, typed("title", "Mon titre", "channels", "radio"));

        assertEquals(412, stale.answer().status());
        assertEquals("Mon titre", stale.one("#f-title").val());
        assertEquals(List.of("Le titre de l’organisateur", "Affichage", "Presse"), stale.texts(".stale dd"));
        assertTrue(stale.all("#f-channels input[checked]").eachAttr("value").contains("radio"));
        Page after = send(stale, Map.of());
        assertEquals("Mon titre", after.text("h1"));
    }

    @Test
    void aPublicationMeanwhileStopsNoCorrection() {
        Page form = contributor.open("/contribution/correction");
        decide("publication", "{}");

        assertEquals("Mon titre", send(form, typed("title", "Mon titre")).text("h1"));
    }

    @Test
    void theSameCorrectionSentTwiceIsAnsweredLikeTheFirstTime() {
        Page form = contributor.open("/contribution/correction");
        send(form, typed("title", "Mon titre"));

        assertEquals("Mon titre", send(form, typed("title", "Mon titre")).text("h1"));
    }

    @Test
    void aCorrectionThatWillNotDoIsToldBesideItsFieldAndKept() {
        Page refused = send(
                contributor.open("/contribution/correction"),
                typed("title", "", "events[0].date", "25/12/2090", "events[0].source", "S9"));

        assertEquals(422, refused.answer().status());
        assertEquals("25/12/2090", refused.one("#f-events-0-date").val());
        assertEquals(
                List.of("f-title", "f-events-0-source"),
                refused.all("[aria-invalid=true]").eachAttr("id"));
    }

    @Test
    void whatBecameOfTheActionIsAddedToItsLife() {
        Page form = contributor.open("/contribution/event");

        Page after = contributor.send(
                form, "main form", typed("type", "feedback.positive", "date", "avril 2020", "text", "On applaudit."));

        assertEquals("Le moment est ajouté à la vie de l’action.", after.text(".notice"));
        assertTrue(after.text(".timeline").contains("Retours positifs On applaudit."));
    }

    @Test
    void aMomentThatWillNotDoIsToldBesideItsField() {
        Page form = contributor.open("/contribution/event");

        Page refused = contributor.send(
                form, "main form", typed("type", "ended", "date", "25/12/2090", "source", "S4", "text", "Fin"));

        assertEquals(422, refused.answer().status());
        assertEquals("S4", refused.one("#f-source").val());
        refused.one("#f-source-error");
        assertEquals("Fin", refused.one("#f-text").text());

        Page future = contributor.send(refused, "main form", typed("source", "", "date", "25/12/2090"));
        assertEquals(422, future.answer().status());
        future.one("#f-date-error");
    }

    @Test
    void aReuseIsSaidByOneSideAndConfirmedByTheOther() {
        decide("publication", "{}");
        Page search = contributor.open("/contribution/reuse?words=podcasts");
        assertEquals(
                List.of("nantes-podcasts-femmes-et-hommes"),
                search.all("input[name=other]").eachAttr("value"));

        Page said = contributor.send(
                search,
                "main form.form",
                typed("other", "nantes-podcasts-femmes-et-hommes", "side", "borrower", "date", "avril 2020"));

        assertTrue(said.text(".desk-reuses").contains("confirmé par celle qui reprend"));
        assertTrue(said.all(".desk-reuses form").isEmpty());
        assertEquals("borrower", client.get("/api/v1/actions/" + id, ORGANISER).text("/inspiredBy/0/confirmedBy/0"));
    }

    @Test
    void aReuseThatOthersSayIsOfferedToBeConfirmed() {
        decide("publication", "{}");
        assertEquals(
                201,
                client.post(
                                "/api/v1/actions/nantes-podcasts-femmes-et-hommes/inspirations",
                                "{'inspiredBy':'" + id + "'}",
                                ORGANISER)
                        .status());
        Page own = contributor.open("/contribution");

        Page confirmed = contributor.send(own, ".desk-reuses form", Map.of());

        assertTrue(confirmed.text(".desk-reuses").contains("confirmé par celle qui inspire"));
        assertTrue(confirmed.all(".desk-reuses form").isEmpty());
    }

    @Test
    void aReuseOfNothingOrOfItselfIsToldBesideItsField() {
        Page search = contributor.open("/contribution/reuse?words=podcasts");

        Page unchosen = contributor.send(search, "main form.form", typed("date", "un jour"));

        assertEquals(422, unchosen.answer().status());
        assertEquals("un jour", unchosen.one("#f-date").val());
        unchosen.one("#f-other-error");
        unchosen.one("#f-date-error");
        Page itself = contributor.send(search, "main form.form", typed("other", id));
        assertEquals(422, itself.answer().status());
        itself.one("#f-other-error");
    }

    @Test
    void theContributionIsItsContributorsAlone() {
        Browsing nobody = new Browsing(observatory.address());
        for (String path :
                List.of("/contribution", "/contribution/correction", "/contribution/event", "/contribution/reuse")) {
            Answer asked = nobody.get(path);
            assertEquals(303, asked.status(), path);
            assertTrue(asked.header("Location").orElseThrow().startsWith("/sign-in"));
            assertEquals(403, organiser().get(path).status(), path);
        }
        assertEquals(403, contributor.get("/organise/actions/" + id).status());
        assertEquals(403, contributor.get("/organise/new-action").status());
    }

    private Page send(Page page, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put("_do", "send");
        return contributor.send(page, FORM, all);
    }

    private Browsing organiser() {
        Browsing organiser = new Browsing(observatory.address());
        organiser.comeIn(ObservatoryInMemory.ORGANISER);
        return organiser;
    }

    private String sheet() {
        return client.get("/api/v1/actions/" + id, ORGANISER).body();
    }

    private void correct(String json) {
        String tag =
                client.get("/api/v1/actions/" + id, ORGANISER).header("ETag").orElseThrow();
        Answer corrected = client.patch("/api/v1/actions/" + id, json, ORGANISER[0], ORGANISER[1], "If-Match", tag);
        assertEquals(200, corrected.status(), corrected::body);
    }

    private void decide(String decision, String json) {
        assertEquals(200, post(decision, json).status());
    }

    private Answer post(String decision, String json) {
        return client.post("/api/v1/actions/" + id + "/" + decision, json, ORGANISER);
    }

    private static Map<String, String> typed(String... pairs) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            typed.put(pairs[index], pairs[index + 1]);
        }
        return typed;
    }
}
