package org.observatoire.web.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
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

/** From the count to a palmarès that is public, on the organisers' screens. */
class DeliberationPagesTest {

    private static final String EDITION = "/organise/editions/" + PrizeScene.YEAR;
    private static final String PATH = EDITION + "/deliberation";
    private static final String PREVIEW = PATH + "/preview";
    private static final String PROCLAMATION = EDITION + "/proclamation";
    private static final String FORM = "form.decision";
    private static final String CONFIRM = ".confirm form";
    private static final String REASON = "Une idée que d’autres peuvent reprendre.";

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private PrizeScene prize;
    private Browsing organiser;

    @BeforeEach
    void deliberate() {
        prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
        prize.runTo("deliberation");
        organiser = came(ObservatoryInMemory.ORGANISER);
    }

    @AfterEach
    void close() {
        observatory.close();
    }

    @Test
    void theCountIsToldWithItsTiesItsReasonsAndHowFarJurorsStandApart() {
        Page page = organiser.open(PATH);

        assertEquals(List.of("1er rang", "1er rang", "3e rang", "4e rang"), texts(page, "solidarite", ".rank"));
        assertTrue(page.text("#category-solidarite .remarks").contains("sont à égalité exacte au 1er rang"));
        assertTrue(page.text("#category-solidarite .remarks").contains("plus d’argent que prévu (2 pour 1)"));
        assertTrue(texts(page, "solidarite", ".figures").get(0).startsWith("Moyenne 3,80, "));
        assertTrue(texts(page, "solidarite", ".spread").stream()
                .anyMatch(spread -> spread.matches("Les membres du jury vont de 3,20 à 4,00\\.")));
        assertTrue(texts(page, "ecoute", ".spread").contains("Tous les membres du jury en disent autant."));
        assertEquals(3, page.all("#category-solidarite .why li").size());
        assertTrue(texts(page, "solidarite", ".firmness").get(0).startsWith("Son rang"));
        assertEquals(7, page.all(".counted svg[role=img]").size());
        assertFalse(page.text("main").contains("Jurée ou juré"));
    }

    @Test
    void commentsAreReadWithoutNamesAndADividedJuryIsPointedOut() {
        Browsing other = new Browsing(observatory.address());
        PrizeScene later = prize.in(2030);
        later.runTo("judging");
        for (int juror = 0; juror < 3; juror++) {
            Answer cast = later.as(
                    later.juror(juror),
                    "PUT",
                    "/api/v1/editions/2030/ballots/" + PrizeScene.BORDEAUX,
                    "{'scores':{'idee':%s,'effet':%s},'comment':'Remarque %s','final':true}"
                            .formatted(juror * 2, juror * 2, 3 - juror));
            assertEquals(200, cast.status(), cast::body);
        }
        later.to("deliberation");
        other.comeIn(ObservatoryInMemory.ORGANISER);

        Page page = other.open("/organise/editions/2030/deliberation");

        assertEquals(List.of("Remarque 1", "Remarque 2", "Remarque 3"), page.texts(".wrote"));
        assertEquals(List.of("Jury partagé"), page.texts(".divided"));
        assertTrue(page.texts(".rank").contains("Non classée"));
    }

    @Test
    void theFormBeginsAsTheRankingFalls() {
        Page page = organiser.open(PATH);

        assertEquals("silver", chosen(page, PrizeScene.MONTREUIL));
        assertEquals("silver", chosen(page, PrizeScene.SCHILTIGHEIM));
        assertEquals("bronze", chosen(page, PrizeScene.PULNOY));
        assertEquals("none", chosen(page, PrizeScene.OCCITANIE));
        assertTrue(page.text(".caveat").contains("Enregistrez une première fois la décision."));
    }

    @Test
    void theDecisionInPreparationOutlivesThePage() {
        Page saved = organiser.send(organiser.open(PATH), FORM, departing());

        assertEquals("Décision enregistrée.", saved.text(".notice"));
        Page later = came(ObservatoryInMemory.ORGANISER).open(PATH);
        assertEquals("silver", chosen(later, PrizeScene.BORDEAUX));
        assertEquals(REASON, later.one("[name='reasons.ecoute']").val());
        later.one("[name='publish'][value=ballots][checked]");
        assertTrue(later.text(".caveat").contains("révision 1"));
        assertTrue(later.text(".caveat").contains("Rien ne manque"));
        assertTrue(later.text("#category-ecoute .legend").contains("Le jury s’écarte ici du classement."));
    }

    @Test
    void goldIsChosenAmongTheLaureatesOfTheSavedDecision() {
        Page saved = organiser.send(organiser.open(PATH), FORM, departing());
        assertEquals(3, saved.all("#gold input").size());

        Page golden = organiser.send(saved, FORM, Map.of("gold." + PrizeScene.BORDEAUX, "true"));
        golden.one("[name='gold." + PrizeScene.BORDEAUX + "'][checked]");

        Page taken = organiser.send(
                golden,
                FORM,
                Map.of("choices." + PrizeScene.BORDEAUX, "none", "choices." + PrizeScene.MARSEILLAN, "silver"));
        assertTrue(taken.text("#gold").contains("n’a plus l’argent de sa catégorie"));
        assertTrue(taken.text(".caveat").contains("L’or va à une action qui n’a pas l’argent de sa catégorie."));
    }

    @Test
    void aDepartureWithoutAReasonIsKeptAndCannotBeProclaimed() {
        Map<String, String> silent = departing();
        silent.put("reasons.ecoute", "");
        Page saved = organiser.send(organiser.open(PATH), FORM, silent);

        assertTrue(saved.text(".caveat").contains("« Écoute » s’écarte du classement : dites pourquoi."));
        assertEquals("#f-reasons-ecoute", saved.one(".caveat li a").attr("href"));
        saved.one("#f-reasons-ecoute");
        assertTrue(organiser.open(PREVIEW).all(".palmares").isEmpty());
        Page unready = organiser.open(PROCLAMATION);
        assertTrue(unready.all(CONFIRM).isEmpty());
        assertTrue(unready.text("main").contains("dites pourquoi"));
    }

    @Test
    void whoComesSecondSeesBothAndWritesOverNobodyUnawares() {
        Page mine = organiser.open(PATH);
        Browsing another = came(ObservatoryInMemory.ORGANISER);
        another.send(another.open(PATH), FORM, departing());

        Page both = organiser.send(mine, FORM, Map.of("reasons.solidarite", "La mienne"));

        assertEquals(412, both.answer().status());
        assertTrue(both.text("#errors").contains("Quelqu’un a enregistré une autre décision"));
        assertEquals("La mienne", both.one("[name='reasons.solidarite']").val());
        both.one("a[target=_blank][href$=/deliberation]");
        assertEquals(REASON, organiser.open(PATH).one("[name='reasons.ecoute']").val());

        Page kept = organiser.send(both, FORM, Map.of());
        assertEquals("La mienne", kept.one("[name='reasons.solidarite']").val());
        assertTrue(kept.text(".caveat").contains("révision 2"));
    }

    @Test
    void whatIsRefusedIsShownAgainWithAllThatWasChosen() {
        Map<String, String> long_ = departing();
        long_.put("reasons.ecoute", "x".repeat(4_001));
        Page again = organiser.send(organiser.open(PATH), FORM, long_);

        assertEquals(422, again.answer().status());
        assertEquals(4_001, again.one("[name='reasons.ecoute']").val().length());
        assertEquals("silver", chosen(again, PrizeScene.BORDEAUX));
        assertFalse(again.text("#f-reasons-ecoute-error").isBlank());
        assertEquals(
                422,
                organiser
                        .send(organiser.open(PATH), FORM, Map.of("choices." + PrizeScene.BORDEAUX, "platine"))
                        .answer()
                        .status());
    }

    @Test
    void thePreviewIsThePublicPageMarkedAsAPreview() {
        organiser.send(organiser.open(PATH), FORM, departing());
        Page preview = organiser.open(PREVIEW);
        preview.one("meta[name=robots][content=noindex]");
        assertTrue(preview.text(".preview").startsWith("Aperçu : cette page n’est pas publique."));

        organiser.send(organiser.open(PROCLAMATION), CONFIRM, Map.of("confirmed", "true"));
        Page known = new Browsing(observatory.address()).open("/editions/" + PrizeScene.YEAR);
        assertTrue(known.all(".preview").isEmpty());
        assertEquals(
                preview.all("section.metal").html(), known.all("section.metal").html());
        assertEquals(
                preview.all("[aria-labelledby=recusals]").html(),
                known.all("[aria-labelledby=recusals]").html());
    }

    @Test
    void aProclamationRepeatsWhatBecomesPublicAndAsksForAConfirmation() {
        organiser.send(organiser.open(PATH), FORM, departing());
        Page confirm = organiser.open(PROCLAMATION);

        assertTrue(confirm.texts(".given li").stream()
                .anyMatch(line -> line.startsWith("Argent Les encouragements aux agents")));
        assertEquals(REASON, confirm.text("[aria-labelledby=departures] blockquote"));
        assertTrue(confirm.text("[aria-labelledby=public]").contains("Les bulletins de 4 membres du jury"));
        assertTrue(confirm.text("[aria-labelledby=private]").contains("Les noms du jury"));

        Page again = organiser.send(confirm, CONFIRM, Map.of());
        assertEquals(422, again.answer().status());
        assertEquals("Cochez cette case pour confirmer.", again.text("#f-confirmed-error"));
        assertEquals(404, prize.client().get(PrizeScene.EDITION + "/palmares").status());

        Page proclaimed = organiser.send(again, CONFIRM, Map.of("confirmed", "true"));
        assertEquals("Le palmarès est proclamé.", proclaimed.text(".notice"));
        assertEquals(REASON, proclaimed.text("[aria-labelledby=category-ecoute] .departure blockquote"));
    }

    @Test
    void nothingIsProclaimedThatChangedSinceItWasRead() {
        organiser.send(organiser.open(PATH), FORM, departing());
        Page read = organiser.open(PROCLAMATION);
        prize.asOrganiser(
                "POST",
                PrizeScene.EDITION + "/recusals",
                "{'nomination':'" + PrizeScene.MONTREUIL + "','reason':'Un lien.','juror':'" + prize.jurorId(2) + "'}");

        Page again = organiser.send(read, CONFIRM, Map.of("confirmed", "true"));

        assertEquals(412, again.answer().status());
        assertTrue(again.text("#errors").contains("Rien n’a été publié."));
        assertNotEquals(read.one("[name=mark]").val(), again.one("[name=mark]").val());
        assertEquals(404, prize.client().get(PrizeScene.EDITION + "/palmares").status());
        assertEquals(
                "Le palmarès est proclamé.",
                organiser.send(again, CONFIRM, Map.of("confirmed", "true")).text(".notice"));
    }

    @Test
    void aCorrectionBeginsFromWhatIsPublicAndSaysWhy() {
        organiser.send(organiser.open(PATH), FORM, departing());
        organiser.send(organiser.open(PROCLAMATION), CONFIRM, Map.of("confirmed", "true"));

        Page correcting = organiser.open(PATH);
        assertEquals("Corriger le palmarès", correcting.text("h1"));
        assertEquals("silver", chosen(correcting, PrizeScene.BORDEAUX));
        assertEquals(REASON, correcting.one("[name='reasons.ecoute']").val());
        Page saved = organiser.send(correcting, FORM, Map.of("publish", "results"));
        assertTrue(saved.text(".caveat").contains("Dites pourquoi le palmarès est corrigé."));

        Page confirm = organiser.send(saved, FORM, Map.of("correction", "Une erreur de lecture.", "_do", "proclaim"));
        assertEquals("Publier la correction", confirm.text("h1"));
        assertEquals("Une erreur de lecture.", confirm.text("[aria-labelledby=correction] blockquote"));

        Page corrected = organiser.send(confirm, CONFIRM, Map.of("confirmed", "true"));
        assertEquals("La correction est publiée.", corrected.text(".notice"));
        assertEquals(2, corrected.all(".versions li").size());
        assertEquals("Une erreur de lecture.", corrected.text(".versions q"));
    }

    @Test
    void nobodyElseSeesAnyOfIt() {
        organiser.send(organiser.open(PATH), FORM, departing());
        for (String path : List.of(PATH, PREVIEW, PROCLAMATION)) {
            assertEquals(303, new Browsing(observatory.address()).get(path).status(), path);
            for (String token : List.of(prize.juror(1), prize.selector())) {
                assertEquals(403, came(token).get(path).status(), path);
            }
        }
        Page form = organiser.open(PATH);
        assertEquals(403, came(prize.juror(1)).answer(form, FORM, Map.of()).status());
        assertEquals(
                403, organiser.answer(form, FORM, Map.of("_seal", "contrefait")).status());
    }

    private Browsing came(String token) {
        Browsing someone = new Browsing(observatory.address());
        someone.comeIn(token);
        return someone;
    }

    /** Silver to who is second in a category, bronze to who is first. */
    private static Map<String, String> departing() {
        return new HashMap<>(Map.of(
                "choices." + PrizeScene.BORDEAUX,
                "silver",
                "choices." + PrizeScene.MARSEILLAN,
                "bronze",
                "choices." + PrizeScene.HAZEBROUCK,
                "none",
                "reasons.ecoute",
                REASON,
                "publish",
                "ballots"));
    }

    private static String chosen(Page page, String nomination) {
        return page.one("[name='choices." + nomination + "'][checked]").val();
    }

    private static List<String> texts(Page page, String category, String what) {
        return page.texts("#category-" + category + " .counted > li " + what);
    }
}
