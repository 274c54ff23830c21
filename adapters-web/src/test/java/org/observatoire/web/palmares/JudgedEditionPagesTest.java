package org.observatoire.web.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Page;
import org.observatoire.web.testing.PrizeScene;

/** The pages of an edition judged here, as far as it has come. */
class JudgedEditionPagesTest {

    private static final String PAGE = "/editions/" + PrizeScene.YEAR;
    private static final String REASON = "Le jury a préféré une idée que d’autres peuvent reprendre.";

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private PrizeScene prize;

    @BeforeEach
    void open() {
        prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
    }

    @AfterEach
    void close() {
        observatory.close();
    }

    @Test
    void anAnnouncedEditionTellsItsRulesAndNobodyNominated() {
        prize.runTo("selection");
        Page page = read(PAGE, "fr");
        assertTrue(page.text(".stage").startsWith("En sélection"), page.text(".stage"));
        assertEquals(List.of("Solidarité", "Écoute"), page.texts(".award-category h3"));
        assertEquals(List.of("20 %", "80 %", "20 %", "80 %"), page.texts(".award-category td"));
        assertTrue(page.text(".award-category")
                .contains("Ouverte à toutes les collectivités."
                        + " Une distinction d’argent à donner, et une de bronze."));
        assertTrue(page.all("a[href^=/actions/]").isEmpty());
        assertTrue(page.text("[aria-labelledby=how]").contains("50 % au moins de ses juges"));
        Page english = read(PAGE, "en");
        assertTrue(english.text(".stage").startsWith("In selection"));
        assertTrue(english.text(".award-category").contains("One silver to give, and one bronze."));
    }

    @Test
    void anEditionTellsItsCalendarItsMentionsAndToWhomItsCategoriesAreOpen() {
        Answer announced = prize.asOrganiser("POST", "/api/v1/editions", """
                {'year':2027,'name':'Édition de test','method':'majority-judgment','grades':['Faible','Bien','Fort'],
                 'recusal':'epci','quorum':{'share':0.5,'min':3},'gold':false,
                 'windows':{'judging':{'opens':'2027-01-31T23:00:00Z','closes':'2027-06-30T16:30:00Z'}},
                 'categories':[{'id':'petites','label':'Petites communes','eligibleKinds':['commune'],
                   'eligibleSizes':['under-2000','2000-9999'],'distinctions':{'silver':1,'bronze':2}}]}""");
        assertEquals(201, announced.status(), announced::body);
        Page french = read("/editions/2027", "fr");
        assertEquals(
                "Jugement : du 1er février 2027 à 0 h 00 au 30 juin 2027 à 18 h 30, heure de Paris.",
                french.text("[aria-labelledby=calendar] li"));
        assertEquals(List.of("Faible", "Bien", "Fort"), french.texts(".edition-categories li"));
        assertEquals(
                "Ouverte aux collectivités suivantes : commune ;"
                        + " de cette taille : moins de 2 000 habitants, 2 000 à 9 999 habitants."
                        + " Une distinction d’argent à donner, et 2 de bronze.",
                french.text(".award-category p").replace('\u202f', ' '));
        Page english = read("/editions/2027", "en");
        assertEquals(
                "Judging: from 1 February 2027 at 0:00 to 30 June 2027 at 18:30, Paris time.",
                english.text("[aria-labelledby=calendar] li"));
    }

    @Test
    void nomineesAreNamedOnceJudgingOpensAndNothingOfTheirJudgementsIs() {
        prize.runTo("judging");
        String opened = main(read(PAGE, "fr"));
        prize.judge();
        Page page = read(PAGE, "fr");
        assertEquals(opened, main(page));
        assertEquals(PrizeScene.NOMINEES.size(), page.all(".entries a").size());
        prize.to("deliberation");
        for (String language : List.of("fr", "en")) {
            Page deliberating = read(PAGE, language);
            assertTrue(deliberating
                    .all(".medal, .chart, .register, .nominees, a[href*=recount]")
                    .isEmpty());
            assertFalse(deliberating.text("main").contains("3,8"));
        }
    }

    @Test
    void editionsJudgedHereAreListedWithTheirStageBesideThoseRecorded() {
        prize.runTo("judging");
        assertEquals(
                List.of(
                        "2026 Répétition générale En jugement",
                        "2020 Lire le palmarès, relevé dans des sources publiques"),
                read("/editions", "fr").texts(".years a"));
        assertTrue(read("/editions", "en").texts(".years a").get(0).endsWith("Being judged"));
    }

    @Test
    void thePalmaresTellsWhoSharesWhatAndWhyTheJuryDeparted() {
        proclaim("ballots");
        Page page = read(PAGE, "fr");
        assertEquals("Catégorie « Écoute »", page.text(".metal-gold .kicker"));
        assertEquals(
                List.of("Catégorie « Solidarité », ex æquo", "Catégorie « Solidarité », ex æquo"),
                page.texts("[aria-labelledby=category-solidarite] .silver .kicker"));
        assertEquals(REASON, page.text("[aria-labelledby=category-ecoute] blockquote"));
        assertTrue(page.all("[aria-labelledby=category-solidarite] blockquote").isEmpty());
        assertTrue(page.texts(".firmness").get(0).startsWith("Son rang"));
        assertTrue(page.texts(".register tr").stream().anyMatch(row -> row.endsWith("Solidarité 1")));
        Page english = read(PAGE, "en");
        assertTrue(english.text(".laureates .kicker").contains("tied"));
        assertEquals("Why the jury departed from the ranking", english.text(".departure h3"));
    }

    @Test
    void eachNomineeHasADrawingAndTheSameInATable() {
        proclaim("ballots");
        for (String language : List.of("fr", "en")) {
            Page page = read(PAGE, language);
            assertEquals(
                    PrizeScene.NOMINEES.size(),
                    page.all(".nominees svg[role=img]").size());
            assertEquals(
                    PrizeScene.NOMINEES.size(),
                    page.all(".nominees details table").size());
            page.all(".chart").forEach(chart -> {
                page.one("[id=" + chart.attr("aria-labelledby") + "]");
                assertFalse(page.one("[id=" + chart.attr("aria-describedby") + "]")
                        .text()
                        .isBlank());
            });
            assertTrue(page.all("script, style, [style]").isEmpty());
            assertEquals(page.all("[id]").size(), new HashSet<>(page.all("[id]").eachAttr("id")).size());
        }
        List<String> first = read(PAGE, "fr")
                .one("[aria-labelledby=category-ecoute] .nominees li:first-child table")
                .select("tbody tr")
                .eachText();
        assertEquals(
                List.of(
                        "de 0 à moins de 1 0",
                        "de 1 à moins de 2 0",
                        "de 2 à moins de 3 0",
                        "de 3 à moins de 4 0",
                        "de 4 à 5 4"),
                first);
    }

    @Test
    void theFileToRecountIsThereWithTheCommandThatChecksIt() {
        proclaim("ballots");
        Page page = read(PAGE, "fr");
        String file = page.one(".recount a[download]").attr("href");
        assertEquals(200, prize.client().get(file).status());
        assertEquals("java -jar observatoire.jar recount palmares-2026-v1.json", page.text(".recount code"));
    }

    @Test
    void nothingIsDrawnWhereOnlyThePlacesArePublicAndACorrectionSaysWhy() {
        proclaim("ballots");
        Answer corrected = prize.asOrganiser(
                "POST",
                PrizeScene.EDITION + "/corrections",
                "{'gold':[],'publish':'results','reason':'Une erreur de retranscription.'}");
        assertEquals(201, corrected.status(), corrected::body);
        Page page = read(PAGE, "fr");
        assertTrue(page.all(".chart, .metal-gold, blockquote").isEmpty());
        assertEquals(2, page.all(".versions li").size());
        assertEquals("Une erreur de retranscription.", page.text(".versions q"));
        assertTrue(page.text(".recount").contains("Seules les places sont publiques"));
    }

    private void proclaim(String detail) {
        prize.runTo("deliberation");
        Answer proclaimed = prize.asOrganiser(
                "POST",
                PrizeScene.EDITION + "/proclamation",
                "{'gold':['%s'],'overrides':[{'category':'ecoute','laureates':['%s'],'bronze':['%s'],'reason':'%s'}],'publish':'%s'}"
                        .formatted(PrizeScene.BORDEAUX, PrizeScene.BORDEAUX, PrizeScene.MARSEILLAN, REASON, detail));
        assertEquals(201, proclaimed.status(), proclaimed::body);
    }

    private static String main(Page page) {
        return page.one("main").html();
    }

    private Page read(String path, String language) {
        return Page.of(prize.client().get(path, "Accept-Language", language));
    }
}
