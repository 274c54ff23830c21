package org.observatoire.web.organise;

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

/** The organiser reads what the committee thinks, and nominates, by hand. */
class NomineesPagesTest {

    private static final String SELECTION = "/organise/editions/2026/selection";
    private static final String BALCON = "#action-montreuil-au-balcon";

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
    private final Browsing organiser = new Browsing(observatory.address());

    @BeforeEach
    void openTheSelection() {
        organiser.comeIn(ObservatoryInMemory.ORGANISER);
        prize.announce();
        prize.invite();
        prize.to("selection");
    }

    @AfterEach
    void stop() {
        observatory.close();
    }

    @Test
    void opinionsAreCountedAndToldMostRetainedFirst() {
        opine("bezons-remede-contre-la-morosite", "leave", "");
        opine("montreuil-au-balcon", "retain", "Une évidence");

        Page read = organiser.open(SELECTION);

        assertEquals(
                "action-montreuil-au-balcon",
                read.all(".candidates > li").get(0).id());
        assertEquals("1 la retient", read.text(BALCON + " .advice-counts"));
        assertEquals("Sélectrice 1 : à retenir Une évidence", read.text(BALCON + " .comments li"));
        assertEquals("1 la laisse", read.text("#action-bezons-remede-contre-la-morosite .advice-counts"));
        assertEquals(List.of("Sélectrice 1 : 2 avis"), read.texts(".committee li"));
    }

    @Test
    void anActionIsNominatedAndTakenBackWhereItStands() {
        Answer nominated = organiser.answer(
                organiser.open(SELECTION + "?category=ecoute"), BALCON + " form", Map.of("_do", "nominate"));
        assertEquals(
                SELECTION + "?category=ecoute" + BALCON,
                nominated.header("Location").orElseThrow());
        Page after = organiser.open(SELECTION + "?category=ecoute");
        assertEquals("Nommée", after.text(BALCON + " .nominated-mark"));
        assertEquals(List.of("Solidarité aucune nommée", "Écoute une nommée"), after.texts(".tabs a"));

        Page back = organiser.send(after, BALCON + " form", Map.of("_do", "withdraw"));

        assertTrue(back.all(".nominated-mark").isEmpty());
        assertEquals(List.of("Solidarité aucune nommée", "Écoute aucune nommée"), back.texts(".tabs a"));
    }

    @Test
    void candidatesAreSearchedByTheirTitleOrTheirAuthority() {
        Page found = organiser.open(SELECTION + "?category=ecoute&q=nant");

        assertEquals(
                List.of("action-nantes-podcasts-femmes-et-hommes"),
                found.all(".candidates > li").eachAttr("id"));
        Answer nominated = organiser.answer(found, ".candidates form", Map.of("_do", "nominate"));
        assertEquals(
                SELECTION + "?category=ecoute&q=nant#action-nantes-podcasts-femmes-et-hommes",
                nominated.header("Location").orElseThrow());
        assertEquals(
                "Aucune action éligible ne répond.",
                organiser.open(SELECTION + "?q=introuvable").text(".considering .unknown"));
    }

    @Test
    void nothingIsNominatedOnceJudgingIsOpen() {
        Page open = organiser.open(SELECTION);
        prize.to("judging");

        Page late = organiser.send(open, BALCON + " form", Map.of("_do", "nominate"));

        assertEquals(409, late.answer().status());
        assertTrue(organiser.open(SELECTION).all(".candidates form").isEmpty());
    }

    private void opine(String action, String opinion, String comment) {
        Answer given = prize.as(
                prize.selector(),
                "PUT",
                PrizeScene.EDITION + "/selection/" + action,
                "{'category':'solidarite','opinion':'" + opinion + "','comment':'" + comment + "'}");
        assertEquals(200, given.status(), given::body);
    }
}
