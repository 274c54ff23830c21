package org.observatoire.web.organise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Page;
import org.observatoire.web.testing.PrizeScene;

/** An edition goes from stage to stage once what that changes was read. */
class StagePagesTest {

    private static final String DESK = "/organise/editions/2026";
    private static final String STAGE = DESK + "/stage";

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
    void eachStageIsConfirmedOnAPageOfItsOwn() {
        prize.announce();
        for (String label : List.of("Propositions", "Sélection", "Jugement", "Délibération")) {
            Page asked = organiser.open(STAGE);
            assertTrue(asked.all(".changes li").size() > 1, asked.text("main"));
            Page done = organiser.send(asked, "main form", Map.of());
            assertEquals("L’édition a changé d’étape.", done.text(".notice"));
            assertEquals(
                    label,
                    done.one(".stage-line [aria-current=step] .step-label").ownText());
        }
        assertEquals(DESK, organiser.get(STAGE).header("Location").orElseThrow());
        assertEquals(
                DESK + "/deliberation",
                organiser.open(DESK).one(".desk-now a.button").attr("href"));
    }

    @Test
    void whatJudgingChangesIsToldInFigures() {
        prize.runTo("selection");

        Page asked = organiser.open(STAGE);

        assertEquals(
                List.of(
                        "Les 7 actions nommées deviennent publiques, et ne peuvent plus être retirées de la liste.",
                        "Les grilles et le jury sont figés : 4 personnes jugent, aucune autre ne pourra être invitée.",
                        "27 bulletins sont attendus, conflits d’intérêts déduits.",
                        "Le comité de sélection ne donne plus d’avis."),
                asked.texts(".changes li"));
        assertEquals(
                List.of("Un membre du comité n’a encore donné aucun avis : Sélectrice 1."),
                asked.texts(".cautions li"));
    }

    @Test
    void whatIsMissingIsNamed() {
        prize.announce();
        prize.to("selection");
        prize.inviteJuror("null");
        prize.nominate();

        List<String> told = organiser.open(STAGE).texts(".cautions li");

        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).startsWith("7 actions nommées ne pourront pas être classées"), told::toString);
        assertTrue(told.get(0).contains("#MontreuilAuBalcon (Solidarité)"), told::toString);
    }

    @Test
    void theButtonPressedTwiceTakesTheEditionNoFurther() {
        prize.announce();
        Page asked = organiser.open(STAGE);

        organiser.send(asked, "main form", Map.of());
        organiser.send(asked, "main form", Map.of());

        assertEquals("submissions", prize.client().get(PrizeScene.EDITION).text("/stage"));
    }

    @Test
    void theStageShownIsTheOneConfirmed() {
        prize.announce();
        Page asked = organiser.open(STAGE);
        prize.to("judging");

        assertEquals(409, organiser.send(asked, "main form", Map.of()).answer().status());
        assertEquals("judging", prize.client().get(PrizeScene.EDITION).text("/stage"));
    }

    @Test
    void whatAStageFreezesIsNoFieldAnyMore() {
        prize.runTo("judging");

        Page rules = organiser.open(DESK + "/rules");

        assertEquals(
                List.of("read", "name", "windows.judging.opens", "windows.judging.closes"),
                rules.all(".rules-form [name]:not(button):not([name=_seal])").eachAttr("name"));
        organiser.send(
                rules,
                ".rules-form",
                Map.of(
                        "_do", "save",
                        "windows.judging.opens", "2026-11-01T09:00",
                        "windows.judging.closes", "2026-12-31T18:00"));
        assertEquals(
                "2026-12-31T17:00:00Z", prize.client().get(PrizeScene.EDITION).text("/windows/judging/closes"));
        Page tampered = organiser.send(
                organiser.open(DESK + "/rules"), ".rules-form", Map.of("_do", "save", "recusal", "department"));
        assertEquals(409, tampered.answer().status());
        assertEquals("authority", prize.client().get(PrizeScene.EDITION).text("/recusal"));
    }

    @Test
    void inSelectionCategoriesStayWhileTheirGridsMayChange() {
        prize.runTo("selection");
        Page rules = organiser.open(DESK + "/rules");
        assertTrue(rules.all("button[value^=remove-category], button[value=add-category]")
                .isEmpty());
        assertTrue(rules.all("input[type=checkbox][name*=eligible]").isEmpty());

        Page saved = organiser.send(
                rules,
                ".rules-form",
                Map.of(
                        "_do", "save",
                        "categories[0].grid[0].weight", "30",
                        "categories[0].grid[1].weight", "70"));

        assertEquals("Les règles sont enregistrées.", saved.text(".notice"));
        assertEquals("30", prize.client().get(PrizeScene.EDITION).text("/categories/0/grid/0/weight"));
    }

    @Test
    void theAgendaTellsWhatWaits() {
        prize.runTo("selection");

        Page agenda = organiser.open("/organise");

        assertEquals("Aucune proposition n’attend.", agenda.text(".agenda-proposals p:first-of-type"));
        assertEquals(
                List.of("Un membre du comité n’a encore donné aucun avis : Sélectrice 1."),
                agenda.texts(".cautions li"));
        assertTrue(agenda.links().contains(STAGE));
    }

    @Test
    void nobodyElseComesIn() {
        prize.runTo("selection");
        Browsing selector = new Browsing(observatory.address());
        selector.comeIn(prize.selector());
        for (String path : List.of("/organise", "/organise/editions", DESK, STAGE, DESK + "/rules", DESK + "/jury")) {
            assertEquals(403, selector.open(path).answer().status(), path);
            assertEquals(
                    "/sign-in?then=" + path.replace("/", "%2F"),
                    new Browsing(observatory.address())
                            .get(path)
                            .header("Location")
                            .orElse(""),
                    path);
        }
    }
}
