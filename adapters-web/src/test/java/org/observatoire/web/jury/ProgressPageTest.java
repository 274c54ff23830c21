package org.observatoire.web.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Page;
import org.observatoire.web.testing.PrizeScene;

class ProgressPageTest {

    private static final String PATH = "/organise/editions/" + PrizeScene.YEAR + "/progress";

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private PrizeScene prize;
    private Browsing organiser;

    @BeforeEach
    void open() {
        prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
        organiser = new Browsing(observatory.address());
        organiser.comeIn(ObservatoryInMemory.ORGANISER);
    }

    @AfterEach
    void close() {
        observatory.close();
    }

    @Test
    void itTellsWhoHasFinishedWhatAndWhoIsAwaitedNeverHow() {
        prize.runTo("judging");
        prize.cast(1, PrizeScene.BORDEAUX, "5 5", true);
        prize.cast(2, PrizeScene.BORDEAUX, "0 0", false);

        Page page = organiser.open(PATH);

        assertEquals("Un jugement définitif sur 27.", page.text(".jury-head .deck"));
        assertTrue(page.texts("[aria-labelledby=jurors] tbody tr").stream()
                .anyMatch(row -> row.contains("Jurée ou juré 1 0 sur 6, n’a rien rendu 1")));
        assertTrue(page.texts("[aria-labelledby=nominees] tbody tr").stream()
                .anyMatch(row -> row.contains("1 sur 4, encore 2 pour le quorum")
                        && row.contains("Jurée ou juré 1, Jurée ou juré 3, Jurée ou juré 4")));
        String told = page.one("main").html();
        prize.cast(1, PrizeScene.PULNOY, "1 1", false);
        assertEquals(told, organiser.open(PATH).one("main").html());
    }

    @Test
    void aNomineeThatTooFewMayJudgeComesWithARemedy() {
        prize.runTo("selection");
        for (int juror : List.of(1, 2)) {
            prize.asOrganiser(
                    "POST",
                    PrizeScene.EDITION + "/recusals",
                    "{'nomination':'" + PrizeScene.PULNOY + "','reason':'Un lien.','juror':'" + prize.jurorId(juror)
                            + "'}");
        }

        Page selecting = organiser.open(PATH);
        assertEquals("Une action risque de ne pas être classée", selecting.text("#shortfalls"));
        assertTrue(selecting.text(".caveat").contains("2 membres du jury peuvent la juger ; il en faut 3."));
        assertTrue(selecting.text(".caveat").contains("Invitez un membre du jury sans lien avec elle"));

        prize.to("judging");
        assertTrue(organiser.open(PATH).text(".caveat").contains("Vérifiez les affiliations et les récusations"));
    }

    @Test
    void onlyOrganisersFollow() {
        prize.runTo("judging");
        assertEquals(303, new Browsing(observatory.address()).get(PATH).status());
        for (String token : List.of(prize.juror(0), prize.selector())) {
            Browsing someone = new Browsing(observatory.address());
            someone.comeIn(token);
            assertEquals(403, someone.get(PATH).status());
        }
        assertEquals(404, organiser.get("/organise/editions/2099/progress").status());
        assertFalse(
                organiser.open(PATH).all("meta[name=robots][content=noindex]").isEmpty());
    }

    @Test
    void theCountIsOpenedFromHereOnceJudgingIsOver() {
        prize.runTo("judging");
        assertTrue(organiser.open(PATH).all("a[href$=/deliberation]").isEmpty());
        prize.judge();
        prize.to("deliberation");
        organiser.open(PATH).one("a[href$=/deliberation]");
    }
}
