package org.observatoire.web.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** A juror judges in a browser, without scripts and with them. */
class BallotPagesTest {

    private static final String PATH = "/jury/" + PrizeScene.BORDEAUX;
    private static final String FORM = "form.ballot";
    private static final Map<String, String> SCORES = Map.of("scores.idee", "4", "scores.effet", "3");

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private PrizeScene prize;
    private Browsing juror;

    @BeforeEach
    void judge() {
        prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
        prize.runTo("judging");
        juror = new Browsing(observatory.address());
        juror.comeIn(prize.juror(1));
    }

    @AfterEach
    void close() {
        observatory.close();
    }

    @Test
    void theSheetStandsBesideAGridWhoseEveryScoreHasItsWord() {
        Page page = juror.open(PATH);

        assertEquals(1, page.all("h1").size());
        assertEquals(
                List.of("L’idée compte pour 20 %", "L’effet compte pour 80 %"), page.texts("fieldset.notes legend"));
        assertEquals(
                List.of(
                        "0 absent",
                        "1 esquissé",
                        "2 partiel",
                        "3 solide",
                        "4 remarquable",
                        "5 exemplaire",
                        "pas encore"),
                page.texts("#f-scores-idee .note"));
        assertTrue(page.all("input[type=range]").isEmpty());
        assertEquals(2, page.all(".bench-jump a").size());
        page.one("#file");
        page.one("#grid");
        page.one("script[type=module][src*='/assets/ballot-']");
    }

    @Test
    void aDraftIsKeptAndFoundAgain() {
        Page saved = juror.send(
                juror.open(PATH), FORM, Map.of("scores.idee", "4", "comment", "Une idée <b>nette</b>,\nà suivre"));

        assertEquals("Brouillon enregistré.", saved.text(".notice"));
        assertTrue(saved.text(".state-told").startsWith("Brouillon"));
        assertEquals("4", saved.one("[name='scores.idee'][checked]").val());
        assertEquals("", saved.one("[name='scores.effet'][checked]").val());
        assertEquals(
                "Une idée <b>nette</b>,\nà suivre",
                saved.one("textarea[name=comment]").val());
        Answer kept = prize.as(prize.juror(1), "GET", PrizeScene.EDITION + "/ballots", null);
        assertTrue(kept.body().contains("\"state\":\"draft\""));
    }

    @Test
    void savingMayLeadToTheNextFile() {
        Page page = juror.open(PATH);
        String next = page.all("[rel=next]").attr("href");
        Page ahead = juror.send(page, FORM, Map.of("scores.idee", "4", "_do", "next"));

        assertEquals("Brouillon enregistré.", ahead.text(".notice"));
        if (!next.isEmpty()) {
            assertEquals(next, ahead.one(FORM).attr("action"));
        }
    }

    @Test
    void abstainingTakesTheScoresBack() {
        juror.send(juror.open(PATH), FORM, SCORES);

        Page saved = juror.send(juror.open(PATH), FORM, Map.of("abstain", "true"));

        saved.one("[name=abstain][checked]");
        assertEquals("", saved.one("[name='scores.idee'][checked]").val());
    }

    @Test
    void whatIsRefusedIsShownAgainWithAllThatWasTypedAndTheErrorBesideItsField() {
        Page page = juror.open(PATH);
        Page again = juror.send(page, FORM, Map.of("scores.idee", "9", "scores.effet", "3", "comment", "Reste ici"));

        assertEquals(422, again.answer().status());
        assertEquals("3", again.one("[name='scores.effet'][checked]").val());
        assertEquals("Reste ici", again.one("textarea[name=comment]").val());
        assertEquals("#f-scores-idee", again.one("#errors a").attr("href"));
        assertFalse(again.text("#f-scores-idee-error").isBlank());
        assertTrue(juror.open(PATH).text(".state-told").startsWith("À juger"));
    }

    @Test
    void aCommentTooLongIsRefusedWhole() {
        Page again = juror.send(juror.open(PATH), FORM, Map.of("comment", "x".repeat(4_001), "scores.idee", "4"));

        assertEquals(422, again.answer().status());
        assertEquals(4_001, again.one("textarea[name=comment]").val().length());
        assertFalse(again.text("#f-comment-error").isBlank());
    }

    @Test
    void aBallotWrittenOnAnotherScreenIsShownAndNotWrittenOver() {
        Page stale = juror.open(PATH);
        juror.send(juror.open(PATH), FORM, SCORES);

        Page both = juror.send(stale, FORM, Map.of("scores.idee", "1", "comment", "Écrit dans le train"));

        assertEquals(412, both.answer().status());
        assertEquals(List.of("4, remarquable", "3, solide"), both.texts(".kept .said dd"));
        assertEquals("1", both.one("[name='scores.idee'][checked]").val());
        assertEquals("Écrit dans le train", both.one("textarea[name=comment]").val());
        assertEquals("4", juror.open(PATH).one("[name='scores.idee'][checked]").val());

        Page chosen = juror.send(both, FORM, Map.of());
        assertEquals("1", chosen.one("[name='scores.idee'][checked]").val());
    }

    @Test
    void aScriptIsAnsweredInItsOwnTerms() {
        Page page = juror.open(PATH);
        Browsing script = juror.saying("Accept", "application/json");

        Answer kept = script.answer(page, FORM, SCORES);
        assertEquals(200, kept.status());
        assertEquals("Brouillon enregistré à 13 h.", kept.text("/told"));
        Answer again = script.answer(page, FORM, SCORES);
        assertEquals(kept.text("/basis"), again.text("/basis"));
        assertEquals(412, script.answer(page, FORM, Map.of("scores.idee", "1")).status());
        assertEquals(
                200,
                script.answer(page, FORM, Map.of("scores.idee", "1", "basis", kept.text("/basis")))
                        .status());
        Answer refused = script.answer(page, FORM, Map.of("scores.idee", "9"));
        assertEquals(422, refused.status());
        assertEquals("application/problem+json", refused.mediaType());
    }

    @Test
    void oneBallotIsReadAgainBeforeItIsFinal() {
        Page confirm =
                juror.send(juror.open(PATH), FORM, Map.of("scores.idee", "4", "scores.effet", "3", "_do", "finish"));

        assertEquals(List.of("4, remarquable", "3, solide"), confirm.texts(".drafts dd"));
        assertTrue(juror.open(PATH).text(".state-told").startsWith("Brouillon"));

        Page list = juror.send(confirm, ".confirm form", Map.of());
        assertEquals("C’est définitif.", list.text(".notice"));
        Page ballot = juror.open(PATH);
        assertTrue(ballot.all(FORM).isEmpty());
        assertTrue(ballot.all("script").isEmpty());
        assertEquals(List.of("4, remarquable", "3, solide"), ballot.texts(".said dd"));
    }

    @Test
    void anIncompleteDraftIsKeptAndCannotBeFinal() {
        Page confirm = juror.send(juror.open(PATH), FORM, Map.of("scores.idee", "4", "_do", "finish"));

        assertTrue(confirm.all(".confirm form").isEmpty());
        assertTrue(confirm.text("main").contains("Ce brouillon est enregistré, mais incomplet"));
    }

    @Test
    void allTheCompleteDraftsAreMadeFinalAndTheOthersAreTold() {
        prize.cast(1, PrizeScene.BORDEAUX, "4 4", false);
        prize.cast(1, PrizeScene.PULNOY, "2 2", false);
        prize.cast(1, PrizeScene.MONTREUIL, "1 1", true);
        prize.as(
                prize.juror(1),
                "PUT",
                PrizeScene.EDITION + "/ballots/" + PrizeScene.HAZEBROUCK,
                "{'scores':{'idee':3}}");

        Page confirm = juror.open("/jury/final");
        assertEquals("2 bulletins seront définitifs", confirm.text("#ready"));
        assertEquals("Un brouillon reste incomplet", confirm.text("#incomplete"));
        assertTrue(confirm.text("main").contains("3 dossiers ne sont pas ouverts. Un bulletin est déjà définitif."));

        juror.send(confirm, ".confirm form", Map.of());
        assertEquals(
                3,
                juror.open("/jury").texts(".files .state").stream()
                        .filter("Définitif"::equals)
                        .count());
    }

    @Test
    void aDraftThatChangedSinceItWasReadIsNotMadeFinal() {
        prize.cast(1, PrizeScene.BORDEAUX, "4 4", false);
        Page confirm = juror.open("/jury/final");
        prize.cast(1, PrizeScene.BORDEAUX, "0 0", false);

        Page again = juror.send(confirm, ".confirm form", Map.of());

        assertEquals(412, again.answer().status());
        assertTrue(again.text("[role=alert]").startsWith("Un de ces brouillons a changé"));
        assertEquals(List.of("0, absent", "0, absent"), again.texts(".drafts dd"));
        assertTrue(juror.open(PATH).text(".state-told").startsWith("Brouillon"));
    }

    @Test
    void aRecusalSaysWhatItDoesAndAsksWhy() {
        juror.send(juror.open(PATH), FORM, SCORES);
        Page ask = juror.open(PATH + "/recusal");
        assertTrue(ask.text(".lines").contains("Une récusation ne se retire pas."));

        Page again = juror.send(ask, ".confirm form", Map.of("reason", " "));
        assertEquals(422, again.answer().status());
        assertFalse(again.text("#f-reason-error").isBlank());

        Page list = juror.send(again, ".confirm form", Map.of("reason", "J’y ai travaillé"));
        assertEquals("Vous vous tenez à l’écart de ce dossier.", list.text(".notice"));
        Page kept = juror.open(PATH);
        assertEquals(403, kept.answer().status());
        assertTrue(kept.all("form.ballot, .said").isEmpty());
    }

    @Test
    void nothingOfOthersShowsBeforeNorAfterOnesOwnIsFinal() {
        String before = juror.open(PATH).one("main").html();
        prize.cast(0, PrizeScene.BORDEAUX, "5 5", true);
        prize.cast(2, PrizeScene.BORDEAUX, "0 0", true);
        assertEquals(before, juror.open(PATH).one("main").html());

        prize.cast(1, PrizeScene.BORDEAUX, "3 3", true);
        String own = juror.open(PATH).one("main").html();
        prize.cast(3, PrizeScene.BORDEAUX, "1 1", true);
        assertEquals(own, juror.open(PATH).one("main").html());
    }

    @Test
    void whatIsNotNominatedIsNotFoundAndNothingIsWrittenThere() {
        assertEquals(404, juror.open("/jury/ecoute.rien-de-tel").answer().status());
        assertEquals(404, juror.open("/jury/rien").answer().status());
        Page page = juror.open(PATH);
        page.one(FORM).attr("action", "/jury/ecoute.rien-de-tel");
        assertEquals(404, juror.answer(page, FORM, SCORES).status());
    }

    @Test
    void aFormOfAnotherBrowserIsTurnedAway() {
        Page page = juror.open(PATH);
        Browsing other = new Browsing(observatory.address());
        other.comeIn(prize.juror(2));

        assertEquals(403, other.answer(page, FORM, SCORES).status());
        assertEquals(
                403,
                juror.answer(page, FORM, Map.of("scores.idee", "4", "_seal", ""))
                        .status());
        assertTrue(juror.open(PATH).text(".state-told").startsWith("À juger"));
        assertTrue(other.open(PATH).text(".state-told").startsWith("À juger"));
    }

    @Test
    void judgingThatClosesWhileTheyWriteLosesNothingOfWhatTheyTyped() {
        Page page = juror.open(PATH);
        prize.to("deliberation");

        Page again = juror.send(page, FORM, Map.of("scores.idee", "4", "comment", "Trop tard"));

        assertEquals(409, again.answer().status());
        assertEquals("Trop tard", again.one("textarea[name=comment]").val());
    }

    @Test
    void mentionsAreChosenByTheirWords() {
        PrizeScene grades = prize.in(2030).judgedByGrades();
        grades.runTo("judging");
        juror.comeIn(grades.juror(1));
        Page page = juror.open(PATH);
        List<String> words = page.texts("#f-grade .note");

        String best = words.get(words.size() - 2);
        Page saved = juror.send(page, FORM, Map.of("grade", best));

        assertEquals(best, saved.one("[name=grade][checked]").val());
        assertEquals(
                422,
                juror.send(saved, FORM, Map.of("grade", "Inventée")).answer().status());
    }

    @Test
    void aScaleTooLongForChoicesIsWrittenAsANumber() {
        prize.asOrganiser("POST", "/api/v1/editions", """
                {'year':2031,'name':'Sur cent','method':'weighted-mean','scale':{'min':0,'max':100},
                 'categories':[{'id':'une','label':'Une','grid':[{'id':'tout','label':'Tout','weight':100}],
                  'distinctions':{'silver':1,'bronze':0}}]}""");
        String token = prize.asOrganiser("POST", "/api/v1/editions/2031/jurors", "{'name':'Jurée 1'}")
                .text("/token");
        prize.asOrganiser("POST", "/api/v1/editions/2031/stage", "{'to':'selection'}");
        prize.asOrganiser(
                "POST", "/api/v1/editions/2031/nominations", "{'action':'montreuil-au-balcon','category':'une'}");
        prize.asOrganiser("POST", "/api/v1/editions/2031/stage", "{'to':'judging'}");
        juror.comeIn(token);

        Page page = juror.open("/jury/une.montreuil-au-balcon");
        assertEquals("Un nombre entier de 0 à 100, de « absent » à « exemplaire ».", page.text("#f-scores-tout-hint"));
        Page saved = juror.send(page, FORM, Map.of("scores.tout", "73"));
        assertEquals("73", saved.one("input[name='scores.tout']").val());
        assertEquals(
                422,
                juror.send(saved, FORM, Map.of("scores.tout", "101")).answer().status());
    }
}
