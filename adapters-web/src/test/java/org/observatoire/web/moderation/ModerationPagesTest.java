package org.observatoire.web.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.Page;

class ModerationPagesTest {

    private static final String[] ORGANISER = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final Client client = new Client(observatory.address());
    private final Browsing organiser = new Browsing(observatory.address());

    @BeforeEach
    void comeIn() {
        organiser.comeIn(ObservatoryInMemory.ORGANISER);
    }

    @AfterEach
    void stop() {
        observatory.close();
    }

    @Test
    void whatWaitsIsReadBesideWhatItLooksLikeAndWhy() {
        propose("commune-93048", "Les podcasts des femmes et des hommes", "MontreuilAuBalcon");

        Page waiting = organiser.open("/organise/actions");

        assertEquals("Une proposition attend", waiting.text("#waiting"));
        assertEquals("Montreuil, Seine-Saint-Denis (93)", waiting.text(".proposal-read .place"));
        Map<String, String> why = new LinkedHashMap<>();
        waiting.all(".near > li")
                .forEach(near -> why.put(
                        near.select(".near-title a").attr("href"),
                        near.select(".near-why").text().replace('\u00a0', ' ')));
        assertEquals(
                Map.of(
                        "/actions/nantes-podcasts-femmes-et-hommes", "titre proche : podcasts, femmes, hommes",
                        "/actions/montreuil-au-balcon", "mot-dièse commun : #MontreuilAuBalcon même collectivité"),
                why);
    }

    @Test
    void pagesFollowOneAnotherOldestFirst() {
        for (int n = 0; n < 23; n++) {
            propose("commune-44109", "Proposition " + n, "Essai");
        }

        List<String> read = new ArrayList<>();
        String at = "/organise/actions";
        int pages = 0;
        while (!at.isEmpty()) {
            Page page = organiser.open(at);
            assertEquals("23 propositions attendent", page.text("#waiting"));
            read.addAll(page.all(".proposal h3 a").eachAttr("href"));
            at = page.all(".pages .next").attr("href");
            pages++;
        }

        assertEquals(3, pages);
        assertEquals(23, Map.copyOf(asKeys(read)).size());
        assertEquals(23, read.size());
    }

    @Test
    void aProposalIsPublishedFromTheList() {
        String id = propose("commune-44109", "Une proposition", "Essai");

        Page after = organiser.send(organiser.open("/organise/actions"), ".proposal form", Map.of());

        assertEquals("Aucune proposition n’attend", after.text("#waiting"));
        assertEquals("L’action est publiée.", after.text(".notice"));
        assertEquals(200, client.get("/actions/" + id).status());
    }

    @Test
    void aRefusalNeedsAReasonAndNothingTypedIsLost() {
        String id = propose("commune-44109", "Une proposition", "Essai");
        String form = "form[action$=/refusal]";
        Page desk = organiser.open("/organise/actions/" + id);
        assertTrue(desk.text("main").contains("contact@example.org"));

        Page refused = organiser.send(desk, form, Map.of("reason", " "));
        assertEquals(422, refused.answer().status());
        refused.one("#f-reason-error");
        assertTrue(refused.one("details:has(#f-reason)").hasAttr("open"));
        String tooLong = "a".repeat(2_001);
        assertEquals(
                tooLong,
                organiser
                        .send(desk, form, Map.of("reason", tooLong))
                        .one("#f-reason")
                        .text());

        Page done = organiser.send(refused, form, Map.of("reason", "Hors sujet"));
        assertEquals("Refusée", done.text(".desk-standing"));
        assertEquals("Hors sujet", done.text(".desk blockquote"));
        assertTrue(done.all(form).isEmpty());
        assertEquals(
                "Publiée",
                organiser.send(done, "form[action$=/publication]", Map.of()).text(".desk-standing"));
    }

    @Test
    void aWithdrawalLeavesATombstoneAndCanBeUndone() {
        String path = "/organise/actions/crepy-en-valois-remede-contre-la-morosite";

        Page withdrawn = organiser.send(
                organiser.open(path), "form[action$=/withdrawal]", Map.of("reason", "À la demande de la ville"));

        assertEquals("Retirée", withdrawn.text(".desk-standing"));
        assertEquals(
                410,
                client.get("/actions/crepy-en-valois-remede-contre-la-morosite").status());
        organiser.send(withdrawn, "form[action$=/publication]", Map.of());
        assertEquals(
                200,
                client.get("/actions/crepy-en-valois-remede-contre-la-morosite").status());
    }

    @Test
    void anyActionIsFoundByTheBeginningsOfWordsAndByItsStanding() {
        String id = propose("commune-44109", "Des podcasts encore", "Essai");

        Page found = organiser.open("/organise/actions?q=nant+podc");

        assertEquals(
                List.of("/organise/actions/nantes-podcasts-femmes-et-hommes", "/organise/actions/" + id),
                found.all(".register a").eachAttr("href"));
        assertEquals(
                List.of("/organise/actions/" + id),
                organiser
                        .open("/organise/actions?q=&standing=proposed")
                        .all(".register a")
                        .eachAttr("href"));
        assertEquals(
                "podcasts",
                organiser.open("/organise/actions?q=podcasts").one("#q").val());
        assertTrue(
                organiser.open("/organise/actions?q=introuvable").text("main").contains("Tapez moins de lettres"));
        assertEquals(400, organiser.get("/organise/actions?standing=autre").status());
        assertEquals(400, organiser.get("/organise/actions?cursor=autre").status());
    }

    @Test
    void anActionIsRecordedByHandOnceHoweverOftenItsFormIsSent() {
        Page form = organiser.open("/organise/new-action");
        Map<String, String> typed = Map.of(
                "place", "crepy-en-valois",
                "title", "Un nouveau remède",
                "summary", "Un résumé",
                "events[0].type", "launched",
                "events[0].date", "avril 2020",
                "_do", "send");

        Page first = organiser.send(form, ".sheet-form", typed);
        Page second = organiser.send(form, ".sheet-form", typed);

        assertEquals("Publiée", first.text(".desk-standing"));
        assertEquals("Un nouveau remède", second.text("h1"));
        assertEquals(
                1,
                organiser
                        .open("/organise/actions?q=nouveau+remede")
                        .all(".register a")
                        .size());
        assertTrue(first.text("main").contains("Personne à qui écrire"));
    }

    @Test
    void theOrganiserSaysHowThingsAreKnown() {
        String path = "/organise/actions/nantes-podcasts-femmes-et-hommes";
        Page form = organiser.open(path + "/correction");

        organiser.send(form, ".sheet-form", Map.of("channelsCertainty", "inferred", "_do", "send"));

        assertEquals(
                "inferred",
                client.get("/api/v1/actions/nantes-podcasts-femmes-et-hommes", ORGANISER)
                        .text("/channelsCertainty"));
    }

    @Test
    void everySheetOf2020IsFilledInAsItIsWritten() {
        for (String link : organiser
                .open("/organise/actions?q=&standing=published")
                .all(".register a")
                .eachAttr("href")) {
            String sheet = "/api/v1" + link.replace("/organise", "");
            String before = client.get(sheet, ORGANISER).body();

            Page after = organiser.send(organiser.open(link + "/correction"), ".sheet-form", Map.of("_do", "send"));

            assertEquals(200, after.answer().status(), link);
            assertEquals(before, client.get(sheet, ORGANISER).body());
        }
    }

    private String propose(String authority, String title, String hashtag) {
        return client.post(
                        "/api/v1/actions",
                        "{'authority':'" + authority + "','title':'" + title + "','summary':'Un résumé','hashtags':['"
                                + hashtag + "'],'contact':{'name':'Contact de test','email':'contact@example.org'}}")
                .text("/id");
    }

    private static Map<String, Boolean> asKeys(List<String> items) {
        Map<String, Boolean> keys = new LinkedHashMap<>();
        items.forEach(item -> keys.put(item, true));
        return keys;
    }
}
