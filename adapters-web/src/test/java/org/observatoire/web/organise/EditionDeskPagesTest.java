package org.observatoire.web.organise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.Page;

/** An edition is announced and amended by hand, without scripts. */
class EditionDeskPagesTest {

    private static final String NEW = "/organise/editions/new";
    private static final String FORM = ".rules-form";
    private static final Map<String, String> SAVE = Map.of("_do", "save");

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final Client client = new Client(observatory.address());
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
    void anEditionIsAnnouncedFromTheFourStandingCategories() {
        Page form = organiser.open(NEW);
        assertEquals("2026", form.one("#f-year").attr("value"));

        Page desk = organiser.send(form, FORM, SAVE);

        assertEquals("L’édition est annoncée.", desk.text(".notice"));
        assertEquals(
                "Annonce",
                desk.one(".stage-line [aria-current=step] .step-label").ownText());
        assertEquals(
                List.of("solidarity", "public-service", "listening", "reach"),
                client.get("/api/v1/editions/2026").texts("/categories", "id"));
    }

    @Test
    void anEditionIsAnnouncedFromTheLastOneWithoutItsCalendar() {
        organiser.send(
                organiser.open(NEW),
                FORM,
                typed(
                        "name", "Prix 2026, deuxième",
                        "windows.judging.opens", "2026-12-01T09:00",
                        "windows.judging.closes", "2026-12-15T18:00",
                        "categories[0].label", "Entraide"));

        Page form = organiser.open(NEW);

        assertEquals("2027", form.one("#f-year").attr("value"));
        assertEquals("Prix 2027, deuxième", form.one("#f-name").attr("value"));
        assertEquals("", form.one("#f-windows-judging-opens").attr("value"));
        assertEquals("Entraide", form.one("#f-categories-0-label").attr("value"));
        assertEquals("l’édition 2026", form.text(".starts [aria-current]"));
        Page standing = organiser.open(NEW + "?from=standing");
        assertEquals("Solidarité", standing.one("#f-categories-0-label").attr("value"));
        organiser.send(form, FORM, SAVE);
        assertEquals(
                List.of("solidarity", "public-service", "listening", "reach"),
                client.get("/api/v1/editions/2027").texts("/categories", "id"));
    }

    @Test
    void categoriesAndCriteriaAreWorkedOnByButtonsAndNothingTypedIsLost() {
        Page form = organiser.open(NEW);
        form = organiser.send(form, FORM, typed("_do", "remove-category:0", "name", "Un nom à garder"));
        form = organiser.send(form, FORM, Map.of("_do", "lower-category:0"));
        form = organiser.send(form, FORM, Map.of("_do", "add-category"));
        form = organiser.send(form, FORM, typed("_do", "remove-criterion:3:2", "categories[3].label", "Coup de cœur"));
        assertEquals("Total : 60 sur 100", form.text("#category-3-sum"));
        form = organiser.send(form, FORM, typed("_do", "recalculate", "categories[3].grid[0].weight", "70"));
        assertEquals("Total : 100 sur 100", form.text("#category-3-sum"));
        assertEquals(200, form.answer().status());
        assertEquals(404, client.get("/api/v1/editions/2026").status());

        organiser.send(form, FORM, SAVE);

        var edition = client.get("/api/v1/editions/2026");
        assertEquals("Un nom à garder", edition.text("/name"));
        assertEquals(
                List.of("listening", "public-service", "reach", "coup-de-coeur"), edition.texts("/categories", "id"));
        assertEquals("70", edition.text("/categories/3/grid/0/weight"));
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndAtTheTop() {
        Page refused = organiser.send(
                organiser.open(NEW),
                FORM,
                typed(
                        "name", " ",
                        "quorum.share", "beaucoup",
                        "categories[1].grid[0].weight", "31",
                        "windows.judging.opens", "2026-12-02T09:00",
                        "windows.judging.closes", "2026-12-01T09:00"));

        assertEquals(422, refused.answer().status());
        assertEquals(4, refused.all(".errors li a").size());
        refused.all(".errors li a")
                .forEach(link -> refused.one("[id=" + link.attr("href").substring(1) + "]"));
        assertEquals("Ce champ est nécessaire.", refused.text("#f-name-error"));
        assertEquals("Un nombre est attendu.", refused.text("#f-quorum-share-error"));
        assertEquals("La période doit se fermer après son ouverture.", refused.text("#f-windows-judging-closes-error"));
        assertEquals("beaucoup", refused.one("#f-quorum-share").attr("value"));
        assertEquals("31", refused.one("#f-categories-1-grid-0-weight").attr("value"));
        assertEquals("Total : 101 sur 100", refused.text("#category-1-sum"));
        assertEquals(404, client.get("/api/v1/editions/2026").status());
    }

    @Test
    void aYearThatHasAnEditionIsRefused() {
        Page refused = organiser.send(organiser.open(NEW), FORM, typed("year", "2020"));

        assertEquals(409, refused.answer().status());
        assertEquals("Une édition porte déjà cette année.", refused.text("#f-year-error"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-28T02:30|Cette heure n’existe pas ce jour-là",
                "2026-10-25T02:30|Cette heure vient deux fois ce jour-là",
                "demain|Un jour et une heure sont attendus"
            })
    void anHourThatClocksDoNotTellOnceIsRefused(String typed, String told) {
        Page refused = organiser.send(
                organiser.open(NEW),
                FORM,
                typed("windows.judging.opens", typed, "windows.judging.closes", "2028-01-01T09:00"));

        assertEquals(422, refused.answer().status());
        assertTrue(refused.text("#f-windows-judging-opens-error").startsWith(told), refused.text(".error"));
    }

    @Test
    void momentsAreThoseOfParis() {
        organiser.send(
                organiser.open(NEW),
                FORM,
                typed(
                        "windows.submissions.opens",
                        "2026-07-01T09:00",
                        "windows.submissions.closes",
                        "2026-12-01T09:00"));

        var edition = client.get("/api/v1/editions/2026");

        assertEquals("2026-07-01T07:00:00Z", edition.text("/windows/submissions/opens"));
        assertEquals("2026-12-01T08:00:00Z", edition.text("/windows/submissions/closes"));
    }

    @Test
    void anEditionIsJudgedByMentionsOneALine() {
        organiser.send(
                organiser.open(NEW),
                FORM,
                typed("method", "majority-judgment", "grades", "Passable\nBien\n\nTrès bien"));

        var edition = client.get("/api/v1/editions/2026");

        assertEquals("majority-judgment", edition.text("/method"));
        assertEquals(
                List.of("Passable", "Bien", "Très bien"),
                edition.items("/grades").map(grade -> grade.asText()).toList());
        assertEquals(0, edition.json().at("/categories/0/grid").size());
    }

    @Test
    void rulesThatAreSavedUntouchedDoNotChange() {
        organiser.send(organiser.open(NEW), FORM, SAVE);
        String before = client.get("/api/v1/editions/2026").body();

        Page saved = organiser.send(organiser.open("/organise/editions/2026/rules"), FORM, SAVE);

        assertEquals("Les règles sont enregistrées.", saved.text(".notice"));
        assertEquals(before, client.get("/api/v1/editions/2026").body());
    }

    @Test
    void whoeverIsOvertakenIsToldAndLosesNothing() {
        organiser.send(organiser.open(NEW), FORM, SAVE);
        Page mine = organiser.open("/organise/editions/2026/rules");
        organiser.send(organiser.open("/organise/editions/2026/rules"), FORM, typed("name", "Le leur"));

        Page overtaken = organiser.send(mine, FORM, typed("name", "Le mien"));

        assertEquals(412, overtaken.answer().status());
        assertTrue(overtaken.text(".errors").contains("pendant que vous écriviez"), overtaken.text(".errors"));
        assertEquals("Le mien", overtaken.one("#f-name").attr("value"));
        assertEquals("Le leur", client.get("/api/v1/editions/2026").text("/name"));
        organiser.send(overtaken, FORM, SAVE);
        assertEquals("Le mien", client.get("/api/v1/editions/2026").text("/name"));
    }

    @Test
    void theListLeadsToEachEdition() {
        organiser.send(organiser.open(NEW), FORM, SAVE);

        Page list = organiser.open("/organise/editions");

        assertEquals(List.of("/organise/editions/2026"), list.all(".years a").eachAttr("href"));
        assertFalse(list.text("main").contains("2020"));
        assertEquals(404, organiser.open("/organise/editions/2020").answer().status());
        assertEquals(
                404, organiser.open("/organise/editions/2020/rules").answer().status());
    }

    private static Map<String, String> typed(String... pairs) {
        Map<String, String> typed = new LinkedHashMap<>(SAVE);
        for (int index = 0; index < pairs.length; index += 2) {
            typed.put(pairs[index], pairs[index + 1]);
        }
        return typed;
    }
}
