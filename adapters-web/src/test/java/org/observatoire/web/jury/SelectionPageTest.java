package org.observatoire.web.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Page;
import org.observatoire.web.testing.PrizeScene;

/** A selector says what they think of each action in one gesture. */
class SelectionPageTest {

    private static final String BALCON = "#action-montreuil-au-balcon";

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
    private final Browsing selector = new Browsing(observatory.address());

    @BeforeEach
    void announce() {
        prize.announce();
        prize.invite();
        selector.comeIn(prize.selector());
    }

    @AfterEach
    void stop() {
        observatory.close();
    }

    @Test
    void anOpinionIsOneButtonAndIsKeptWithItsComment() {
        prize.to("selection");
        Page before = selector.open("/selection");
        assertEquals("0 sur 19", before.text(".progress-told"));

        Answer given = selector.answer(before, BALCON + " form", Map.of("_do", "retain", "comment", "Une évidence"));

        assertEquals(303, given.status());
        assertTrue(
                given.header("Location").orElseThrow().endsWith(BALCON),
                () -> given.headers().toString());
        Page after = selector.open("/selection?category=solidarite");
        assertEquals("1 sur 19", after.text(".progress-told"));
        assertEquals("19", after.one("progress").attr("max"));
        assertEquals("Vous la retenez.", after.text(BALCON + " .said"));
        assertEquals("true", after.one(BALCON + " button[value=retain]").attr("aria-pressed"));
        assertEquals("Une évidence", after.one(BALCON + " textarea").text());
        assertEquals(List.of("Solidarité 1 sur 19", "Écoute 0 sur 19"), after.texts(".tabs a"));
    }

    @Test
    void anOpinionMayChangeAndKeepsItsComment() {
        prize.to("selection");
        Page page = selector.open("/selection");
        page = selector.send(page, BALCON + " form", Map.of("_do", "retain", "comment", "À revoir"));

        page = selector.send(page, BALCON + " form", Map.of("_do", "discuss"));

        assertEquals("Vous voulez en parler.", page.text(BALCON + " .said"));
        assertEquals("À revoir", page.one(BALCON + " textarea").text());
    }

    @Test
    void whatTheirAffiliationKeepsThemFromIsNotThere() {
        prize.to("selection");
        assertEquals(1, selector.open("/selection").all(BALCON).size());
        String me = prize.asOrganiser("GET", PrizeScene.EDITION + "/jurors", null)
                .items("/items")
                .filter(one -> one.get("role").asText().equals("selector"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        prize.asOrganiser("PATCH", PrizeScene.EDITION + "/jurors/" + me, "{'affiliation':'commune-93048'}");

        Page page = selector.open("/selection");

        assertTrue(page.all(BALCON).isEmpty());
        assertEquals("0 sur 18", page.text(".progress-told"));
        assertTrue(page.text("main").contains("Une action vous est épargnée"), page.text("main"));
    }

    @Test
    void whatIsLeftIsAList() {
        prize.to("selection");
        selector.send(selector.open("/selection"), BALCON + " form", Map.of("_do", "leave"));

        Page left = selector.open("/selection?category=solidarite&show=left");

        assertEquals(18, left.all(".considered").size());
        assertTrue(left.all(BALCON).isEmpty());
        Answer given = selector.answer(left, ".considered:first-of-type form", Map.of("_do", "leave"));
        assertTrue(
                given.header("Location").orElseThrow().startsWith("/selection?category=solidarite&show=left#"),
                () -> given.headers().toString());
    }

    @Test
    void aCommentThatIsTooLongIsShownAgainBesideItsAction() {
        prize.to("selection");
        String tooLong = "é".repeat(2_001);

        Page refused = selector.send(
                selector.open("/selection"), BALCON + " form", Map.of("_do", "retain", "comment", tooLong));

        assertEquals(422, refused.answer().status());
        assertEquals(tooLong, refused.one(BALCON + " textarea").text());
        assertTrue(refused.text(BALCON + " .error").startsWith("Trop long"), refused.text(BALCON));
        assertEquals(1, refused.all(".error").size());
    }

    @Test
    void aFormWithoutAButtonLosesNoComment() {
        prize.to("selection");

        Page refused = selector.send(selector.open("/selection"), BALCON + " form", Map.of("comment", "Seul"));

        assertEquals(422, refused.answer().status());
        assertEquals("Seul", refused.one(BALCON + " textarea").text());
        assertTrue(refused.text(BALCON + " .error").startsWith("Touchez l’un des trois boutons"));
    }

    @Test
    void beforeAndAfterTheSelectionNothingIsAsked() {
        assertEquals(
                "La sélection n’est pas ouverte", selector.open("/selection").text("h1"));
        prize.to("selection");
        Page open = selector.open("/selection");
        selector.send(open, BALCON + " form", Map.of("_do", "retain", "comment", "Une évidence"));
        prize.to("judging");

        Page late = selector.send(open, BALCON + " form", Map.of("_do", "leave"));
        Page closed = selector.open("/selection?category=solidarite");

        assertEquals(409, late.answer().status());
        assertTrue(closed.all("main form").isEmpty());
        assertEquals("Vous la retenez.", closed.text(BALCON + " .said"));
        assertEquals("Une évidence", closed.text(BALCON + " blockquote"));
    }

    @Test
    void nobodyElseComesIn() {
        prize.to("selection");
        Browsing juror = new Browsing(observatory.address());
        juror.comeIn(prize.juror(0));

        assertEquals(403, juror.open("/selection").answer().status());
        assertEquals(
                "/sign-in?then=%2Fselection",
                new Browsing(observatory.address())
                        .get("/selection")
                        .header("Location")
                        .orElseThrow());
    }
}
