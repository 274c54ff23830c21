package org.observatoire.web.inspiration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;

class InspirationRoutesTest {

    private static final String LENDER = "crepy-en-valois-remede-contre-la-morosite";
    private static final String BORROWER = "bezons-remede-contre-la-morosite";
    private static final String ACTIONS = "/api/v1/actions/";
    private static final String[] ORGANISER = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};

    private static ObservatoryInMemory observatory;
    private static Client client;

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        client = new Client(observatory.address());
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    @Test
    void aSheetTellsWhoItInspiredAndWhoInspiredIt() {
        assertEquals(List.of(LENDER), client.get(ACTIONS + BORROWER).texts("/inspiredBy", "id"));
        Answer lender = client.get(ACTIONS + LENDER);
        assertEquals(List.of(BORROWER), lender.texts("/inspired", "id"));
        assertEquals("Bezons", lender.text("/inspired/0/authority/name"));
    }

    @Test
    void theOrganiserLinksTwoActions() {
        Answer linked = client.post(
                ACTIONS + "nantes-podcasts-femmes-et-hommes/inspirations",
                "{'inspiredBy':'occitanie-producteurs-consommateurs','date':'2020-05~'}",
                ORGANISER);
        assertEquals(201, linked.status());
        assertEquals(
                "2020-05~",
                client.get(ACTIONS + "nantes-podcasts-femmes-et-hommes").text("/inspiredBy/0/date"));
    }

    @Test
    void aReuseThatCannotBeIsRefusedAtItsField() {
        Answer itself = client.post(ACTIONS + LENDER + "/inspirations", "{'inspiredBy':'" + LENDER + "'}", ORGANISER);
        assertEquals(422, itself.status());
        assertEquals(List.of("inspiredBy"), itself.texts("/errors", "field"));
        Answer circular =
                client.post(ACTIONS + LENDER + "/inspirations", "{'inspiredBy':'" + BORROWER + "'}", ORGANISER);
        assertEquals(409, circular.status());
        Answer unknown = client.post(ACTIONS + LENDER + "/inspirations", "{'inspiredBy':'nothing'}", ORGANISER);
        assertEquals(422, unknown.status());
        Answer malformed = client.post(ACTIONS + LENDER + "/inspirations", "{'date':'soon','by':1}", ORGANISER);
        assertEquals(List.of("inspiredBy", "date", "by"), malformed.texts("/errors", "field"));
    }
}
