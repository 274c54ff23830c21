package org.observatoire.web.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Page;
import org.observatoire.web.testing.PrizeScene;

/** What a juror finds when they come in. */
class JuryPagesTest {

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private PrizeScene prize;
    private Browsing juror;

    @BeforeEach
    void open() {
        prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
        juror = new Browsing(observatory.address());
    }

    @AfterEach
    void close() {
        observatory.close();
    }

    @Test
    void whatIsLeftComesFirstInEachCategoryWithItsState() {
        prize.runTo("judging");
        prize.cast(0, PrizeScene.MONTREUIL, "4 4", true);
        prize.cast(0, PrizeScene.PULNOY, "3 3", false);
        juror.comeIn(prize.juror(0));

        Page page = juror.open("/jury");

        assertEquals(
                List.of("1 sur 3", "0 sur 3"),
                List.of(page.text("#category-solidarite .tally"), page.text("#category-ecoute .tally")));
        List<String> solidarity = page.texts("[aria-labelledby=category-solidarite] .state");
        assertEquals(new HashSet<>(List.of("À juger", "Brouillon")), new HashSet<>(solidarity.subList(0, 2)));
        assertEquals(List.of("Définitif", "Récusé"), solidarity.subList(2, 4));
        assertEquals("Un bulletin définitif sur 6.", page.text(".jury-head .deck"));
        assertEquals(6, page.all(".strokes path").size());
    }

    @Test
    void aRecusedFileIsNamedAndLeadsNowhere() {
        prize.runTo("judging");
        juror.comeIn(prize.juror(0));

        Page page = juror.open("/jury");

        assertTrue(page.all("a[href*=schiltigheim]").isEmpty());
        assertTrue(page.text("main").contains("Vous vous tenez à l’écart de ce dossier."));
        for (String below : List.of("", "/final", "/recusal")) {
            Page refused = juror.open("/jury/" + PrizeScene.SCHILTIGHEIM + below);
            assertEquals(403, refused.answer().status());
            assertTrue(refused.all("main input[type=radio], main textarea").isEmpty());
        }
        assertFalse(juror.open("/jury/files").text("main").contains("Schiltigheim"));
    }

    @Test
    void theWayOnLeadsToTheFirstFileLeftInTheirOwnOrder() {
        prize.runTo("judging");
        juror.comeIn(prize.juror(1));
        Page before = juror.open("/jury");
        assertTrue(before.text(".go").startsWith("Commencer"));
        String first = before.one(".go").attr("href");

        prize.cast(1, first.substring("/jury/".length()), "4 4", true);

        Page after = juror.open("/jury");
        assertTrue(after.text(".go").startsWith("Continuer"));
        assertFalse(after.one(".go").attr("href").equals(first));
        assertEquals(
                after.one(".go").attr("href"),
                juror.open(first).one("[rel=next]").attr("href"));
    }

    @Test
    void theMethodIsToldInTenLines() {
        prize.runTo("judging");
        juror.comeIn(prize.juror(1));

        List<String> lines = juror.open("/jury").texts(".jury-method li");

        assertEquals(10, lines.size());
        assertTrue(lines.get(0).contains("une note entière de 0 à 5"));
        assertTrue(lines.get(2).contains("50 % au moins de ses juges"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Personne au jury ne voit vos notes")));
        assertTrue(lines.stream().anyMatch(line -> line.contains("Vos commentaires ne sont jamais publiés.")));
    }

    @Test
    void theDeadlineIsToldInWordsWithItsZone() {
        prize.asOrganiser("POST", "/api/v1/editions", """
                {'year':2027,'name':'Édition de test','method':'majority-judgment','grades':['Faible','Bien','Fort'],
                 'windows':{'judging':{'opens':'2026-11-23T08:00:00Z','closes':'2026-12-03T17:00:00Z'}},
                 'categories':[{'id':'une','label':'Une','distinctions':{'silver':1,'bronze':0}}]}""");
        String token = prize.asOrganiser("POST", "/api/v1/editions/2027/jurors", "{'name':'Jurée 1'}")
                .text("/token");
        prize.asOrganiser("POST", "/api/v1/editions/2027/stage", "{'to':'judging'}");
        juror.comeIn(token);

        assertEquals(
                "Vous pouvez juger jusqu’au jeudi 3 décembre 2026 à 18 h, heure de Paris — dans 10 jours.",
                juror.open("/jury").text(".standing"));
        observatory.clock().set(Instant.parse("2026-12-03T17:00:00Z"));
        juror.comeIn(token);
        assertTrue(juror.open("/jury").text(".standing").startsWith("Le jugement est clos depuis le jeudi 3 décembre"));
    }

    @Test
    void whoComesBeforeJudgingIsToldWhenToComeBack() {
        prize.runTo("selection");
        juror.comeIn(prize.juror(1));

        Page page = juror.open("/jury");

        assertEquals(200, page.answer().status());
        assertEquals("Le jugement n’est pas encore ouvert", page.text("h1"));
        assertTrue(page.all("a[href*='/jury/']").isEmpty());
        assertEquals(409, juror.open("/jury/" + PrizeScene.BORDEAUX).answer().status());
    }

    @Test
    void afterJudgingTheirOwnBallotsAreReadAndNothingElse() {
        prize.runTo("deliberation");
        juror.comeIn(prize.juror(1));

        Page list = juror.open("/jury");
        assertEquals("7 bulletins définitifs sur 7.", list.text(".jury-head .deck"));
        assertTrue(list.all(".gos a").isEmpty());
        Page ballot = juror.open("/jury/" + PrizeScene.SCHILTIGHEIM);
        assertEquals(List.of("5, exemplaire", "3, solide"), ballot.texts(".said dd"));
        assertTrue(ballot.all("form.ballot").isEmpty());
    }

    @Test
    void allFilesStandOnOnePageWithTheirGridsAndNothingOfAnyBallot() {
        prize.runTo("judging");
        juror.comeIn(prize.juror(1));
        String before = juror.open("/jury/files").one("main").html();
        prize.judge();

        Page files = juror.open("/jury/files");

        assertEquals(7, files.all(".file-sheet").size());
        assertEquals(before, files.one("main").html());
        assertEquals(
                List.of("L’idée 0 1 2 3 4 5", "L’effet 0 1 2 3 4 5"),
                files.texts(".file-sheet:first-of-type .pencil li").subList(0, 2));
        assertTrue(files.all(".file-sheet svg, .file-sheet img").isEmpty());
    }

    @Test
    void nobodyElseComesIn() {
        prize.runTo("judging");
        List<String> paths = List.of("/jury", "/jury/files", "/jury/final", "/jury/" + PrizeScene.BORDEAUX);
        for (String path : paths) {
            assertEquals(303, juror.get(path).status(), path);
        }
        for (String token : List.of(prize.selector(), ObservatoryInMemory.ORGANISER)) {
            Browsing someone = new Browsing(observatory.address());
            someone.comeIn(token);
            for (String path : paths) {
                assertEquals(403, someone.get(path).status(), path);
            }
        }
    }

    @Test
    void aJurorOfAnotherEditionSeesTheirOwn() {
        prize.runTo("judging");
        PrizeScene other = prize.in(2030);
        other.runTo("judging");
        juror.comeIn(other.juror(1));
        prize.cast(1, PrizeScene.BORDEAUX, "5 5", true);

        assertTrue(juror.open("/jury").document().title().startsWith("Jury 2030"));
        assertTrue(
                juror.open("/jury/" + PrizeScene.BORDEAUX).text(".state-told").startsWith("À juger"));
    }
}
