package org.observatoire.web.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.Page;

class ActionPageTest {

    private static final String[] ORGANISER = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};
    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;";

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
    void aLifeTellsDoneFromAnnouncedFromConsideredAndStatedFromInferred() {
        Page page = read("/actions/nantes-podcasts-femmes-et-hommes");
        assertEquals(
                List.of("done inferred", "announced stated", "considered stated"),
                page.all(".timeline > li").eachAttr("class"));
        assertEquals(List.of("Fait", "Annoncé", "Envisagé"), page.texts(".timeline .modality"));
        assertEquals(List.of("Déduit", "La source le dit", "La source le dit"), page.texts(".timeline .certainty"));
        assertEquals(List.of("vers mars 2020", "automne 2020", "date inconnue"), page.texts(".timeline .when"));
    }

    @Test
    void eachReadingGivesItsFiguresAndTheirEvidenceOrSaysThatNothingIsKnown() {
        Page page = read("/actions/pulnoy-marche-drive-et-livraison");
        assertEquals(4, page.all(".reading").size());
        Element listening = page.one(".reading.ink-listening");
        assertEquals(
                "1", listening.select("dt:contains(Retours négatifs) + .value").text());
        assertEquals(
                "Oui", listening.select("dt:contains(Suivis d’effet) + .value").text());
        assertTrue(listening
                .select("dt:contains(Changements de cap) ~ .evidence q")
                .text()
                .contains("marche arrière"));
        assertTrue(page.text(".reading.ink-reach").endsWith("Rien dans les faits connus."));
    }

    @Test
    void aReuseIsToldOnBothSides() {
        Page lender = read("/actions/crepy-en-valois-remede-contre-la-morosite");
        assertEquals(
                "/actions/bezons-remede-contre-la-morosite",
                lender.one(".kin a").attr("href"));
        Page borrower = read("/actions/bezons-remede-contre-la-morosite");
        assertEquals(
                "/actions/crepy-en-valois-remede-contre-la-morosite",
                borrower.one(".kin a").attr("href"));
    }

    @Test
    void distinctionsSayTheirCategoryAndHowWeKnow() {
        Page page = read("/actions/schiltigheim-restos-chez-vous");
        assertEquals("Argent 2020 Catégorie « solidarité », ex æquo. Déduit Palmarès 2020", page.text(".awards li"));
    }

    @Test
    void sourcesAreLinkedWithoutVouchingForThem() {
        Page page = read("/actions/crepy-en-valois-remede-contre-la-morosite");
        assertEquals(4, page.all(".sources a").size());
        page.all(".sources a").forEach(link -> {
            assertTrue(link.attr("rel").contains("noopener"));
            assertTrue(link.attr("rel").contains("nofollow"));
        });
        assertEquals("#source-4", page.one(".timeline a").attr("href"));
    }

    @Test
    void aWithdrawnActionIsGoneAndStaysAsATombstone() {
        try (ObservatoryInMemory another = ObservatoryInMemory.withTheActionsOf2020()) {
            Client there = new Client(another.address());
            String lender = "/actions/crepy-en-valois-remede-contre-la-morosite";
            assertEquals(
                    200,
                    there.post("/api/v1" + lender + "/withdrawal", "{'reason':'Demande de la ville'}", ORGANISER)
                            .status());
            assertEquals(410, there.get(lender).status());
            Page borrower = Page.of(there.get("/actions/bezons-remede-contre-la-morosite", "Accept-Language", "fr"));
            assertEquals("Une action retirée du Hall of Fame", borrower.text(".kin .tombstone"));
            Page palmares = Page.of(there.get("/editions/2020", "Accept-Language", "fr"));
            assertEquals("Une action retirée du Hall of Fame", palmares.text(".metal-gold .tombstone"));
        }
    }

    @Test
    void hostileTextsAreShownAsTheyWereWritten() {
        String place = published("{'authority':'commune-44109','title':'T" + HOSTILE + "','summary':'S" + HOSTILE
                + "','trigger':{'date':'2020-03-17','text':'D" + HOSTILE + "'},"
                + "'contributors':[{'role':'maker','kind':'partner','label':'C" + HOSTILE + "'}],"
                + "'sources':[{'id':'S1','title':'O" + HOSTILE + "','publisher':'P" + HOSTILE
                + "','url':'https://example.org/?a=1&b=javascript:alert(1)'}],"
                + "'events':[{'type':'transformed','modality':'done','date':'2020-04~','certainty':'stated','text':'E"
                + HOSTILE + "','successor':'N" + HOSTILE + "','source':'S1'}],"
                + "'contact':{'name':'Contact de test','email':'contact@example.org'}}");
        for (String path : List.of("/actions/" + place, "/?q=alert")) {
            Page page = read(path);
            assertTrue(page.all("script, img, b:not([lang]):not(.status)").isEmpty(), path);
            assertTrue(page.all("[onerror]").isEmpty(), path);
            assertTrue(page.text("main").contains("S" + HOSTILE), path);
        }
        Page sheet = read("/actions/" + place);
        for (String mark : List.of("T", "S", "D", "C", "O", "P", "E", "N")) {
            assertTrue(sheet.text("main").contains(mark + HOSTILE), mark);
        }
        assertFalse(sheet.answer().body().contains("contact@example.org"));
    }

    @Test
    void aProposalHasNoPageBeforeItIsPublished() {
        Answer received = client.post(
                "/api/v1/actions",
                "{'authority':'commune-44109','title':'Un titre','summary':'Un résumé',"
                        + "'contact':{'name':'Contact de test','email':'contact@example.org'}}");
        assertEquals(404, client.get("/actions/" + received.text("/id")).status());
    }

    private static String published(String proposal) {
        String id = client.post("/api/v1/actions", proposal).text("/id");
        assertEquals(
                200,
                client.post("/api/v1/actions/" + id + "/publication", "{}", ORGANISER)
                        .status());
        return id;
    }

    private static Page read(String path) {
        return Page.of(client.get(path, "Accept-Language", "fr"));
    }
}
