package org.observatoire.web.organise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

/** The committee and the jury are invited, followed and kept out by hand. */
class PanelPagesTest {

    private static final String JURY = "/organise/editions/2026/jury";
    private static final String INVITE = "form[action$=/jury]";

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
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
    void theLinkOfAnInvitationIsShownOnceAndLetsIn() {
        prize.announce();

        Page invited = invite("Jurée 1", "selector", "montreuil (93)");

        assertEquals("no-store", invited.answer().header("Cache-Control").orElseThrow());
        String link = invited.one(".private-link input").attr("value");
        String path = link.substring(observatory.address().toString().length());
        Browsing selector = new Browsing(observatory.address());
        Page arrived = selector.send(selector.open(path), ".door form", Map.of());
        assertEquals("La sélection n’est pas ouverte", arrived.text("h1"));
        Page jury = organiser.open(JURY);
        assertEquals("Jurée 1", jury.text("section[aria-labelledby=selectors] h3"));
        assertEquals("Montreuil, Seine-Saint-Denis (93)", comma(jury.text(".member-list .place")));
        assertFalse(jury.answer().body().contains(path));
    }

    @Test
    void anInvitationSentTwiceInvitesOnceAndShowsTheSameLink() {
        prize.announce();
        Page form = organiser.open(JURY);
        Map<String, String> typed = Map.of("_do", "invite", "name", "Jurée 1", "role", "juror");

        String first =
                organiser.send(form, INVITE, typed).one(".private-link input").attr("value");
        String again =
                organiser.send(form, INVITE, typed).one(".private-link input").attr("value");
        Page other = organiser.send(form, INVITE, Map.of("_do", "invite", "name", "Juré 2", "role", "juror"));

        assertEquals(first, again);
        assertEquals(409, other.answer().status());
        assertEquals("Juré 2", other.one("#f-name").attr("value"));
        assertEquals(1, jurors().size());
        assertEquals(
                200,
                organiser.send(other, INVITE, Map.of("_do", "invite")).answer().status());
        assertEquals(2, jurors().size());
    }

    @Test
    void homonymsAreToldApart() {
        prize.announce();

        Page asked = invite("Jurée 1", "juror", "montreuil");

        assertEquals(422, asked.answer().status());
        assertEquals("Jurée 1", asked.one("#f-name").attr("value"));
        assertTrue(asked.all("input[name=authority][type=radio]").size() > 1, asked.text("main"));
        Page invited = organiser.send(asked, INVITE, Map.of("_do", "invite", "authority", "commune-93048"));
        assertEquals(200, invited.answer().status(), invited.text("main"));
        assertEquals("commune-93048", jurors().get(0).get("affiliation").asText());
        assertEquals(
                422, invite("Juré 2", "juror", "nulle part au monde").answer().status());
    }

    @Test
    void aNameIsNeeded() {
        prize.announce();

        Page refused = invite(" ", "juror", "");

        assertEquals(422, refused.answer().status());
        assertEquals("Ce champ est nécessaire.", refused.text("#f-name-error"));
        assertEquals(List.of(), jurors());
    }

    @Test
    void nobodyIsInvitedOnceJudgingIsOpen() {
        prize.runTo("judging");

        Page jury = organiser.open(JURY);

        assertTrue(jury.all(INVITE).isEmpty());
        assertTrue(jury.text(".deck").startsWith("Le jugement est ouvert"), jury.text(".deck"));
    }

    @Test
    void recusalsByAffiliationFollowItsChange() {
        prize.runTo("selection");
        String juror = JURY + "/" + prize.jurorId(1);
        assertEquals(
                "Aucun conflit d’intérêts connu.", organiser.open(juror).text("section[aria-labelledby=recusals] p"));

        Page moved = organiser.send(
                organiser.open(juror), "form[action$=/affiliation]", Map.of("_do", "move", "place", "Pulnoy"));

        assertEquals(200, moved.answer().status());
        assertTrue(moved.text(".recusal-list").contains("du fait de sa collectivité"), moved.text("main"));
        Page gone = organiser.send(moved, "form[action$=/affiliation]", Map.of("_do", "move", "place", ""));
        assertTrue(gone.all(".recusal-list").isEmpty());
        assertTrue(jurors().stream()
                .filter(one -> one.get("id").asText().equals(prize.jurorId(1)))
                .allMatch(one -> one.get("affiliation").isNull()));
    }

    @Test
    void aJurorIsKeptOutForAReason() {
        prize.runTo("judging");
        String juror = JURY + "/" + prize.jurorId(1);
        Page page = organiser.open(juror);
        String form = "form[action$=/recusal]";

        Page refused = organiser.send(page, form, Map.of("nomination", PrizeScene.PULNOY, "reason", " "));
        assertEquals(422, refused.answer().status());
        assertEquals(
                PrizeScene.PULNOY, refused.one("#f-nomination option[selected]").attr("value"));
        Page kept = organiser.send(refused, form, Map.of("reason", "Un proche y travaille"));

        assertEquals("La récusation est enregistrée.", kept.text(".notice"));
        assertTrue(kept.text(".recusal-list").contains("Un proche y travaille"), kept.text("main"));
        assertTrue(kept.all("option[value='" + PrizeScene.PULNOY + "']").isEmpty());
        assertEquals(403, prize.cast(1, PrizeScene.PULNOY, "1 2", false).status());
    }

    @Test
    void someoneIsTakenOutAndTheirSessionEnds() {
        prize.runTo("selection");
        Browsing juror = new Browsing(observatory.address());
        juror.comeIn(prize.juror(1));
        Page page = organiser.open(JURY + "/" + prize.jurorId(1));

        Page out = organiser.send(page, "form[action$=/release]", Map.of());

        assertEquals("Cette personne est retirée de l’édition.", out.text(".notice"));
        assertEquals(4, jurors().size());
        assertTrue(juror.open("/").all("nav.own").isEmpty());
        prize.to("judging");
        assertTrue(organiser
                .open(JURY + "/" + prize.jurorId(2))
                .all("form[action$=/release]")
                .isEmpty());
    }

    @Test
    void theInvitationIsReadyToBeWritten() {
        prize.announce();

        Page invited = invite("Jurée 1", "juror", "");

        String link = invited.one(".private-link input").attr("value");
        String mail = invited.one("a[href^=mailto:]").attr("href");
        assertTrue(
                URLDecoder.decode(mail, StandardCharsets.UTF_8)
                        .contains("(Jury, Édition 2026)\u00a0:\r\n" + link + "\r\n"),
                mail);
        assertFalse(mail.contains("+"), mail);
    }

    @Test
    void nobodyOfThatNameIsNotFound() {
        prize.announce();

        assertEquals(404, organiser.open(JURY + "/personne").answer().status());
    }

    private Page invite(String name, String role, String place) {
        return organiser.send(
                organiser.open(JURY), INVITE, Map.of("_do", "invite", "name", name, "role", role, "place", place));
    }

    private List<JsonNode> jurors() {
        Answer jurors = prize.asOrganiser("GET", PrizeScene.EDITION + "/jurors", null);
        return jurors.items("/items").toList();
    }

    private static String comma(String place) {
        return place.replaceFirst(" ", ", ");
    }
}
