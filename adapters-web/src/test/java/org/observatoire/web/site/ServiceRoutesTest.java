package org.observatoire.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;

class ServiceRoutesTest {

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
    void theObservatoryIsWell() {
        assertEquals("{\"status\":\"ok\"}", client.get("/health").body());
    }

    @Test
    void theSiteMapHoldsEveryPublishedActionByItsAbsoluteAddress() {
        Answer map = client.get("/sitemap.xml");
        assertEquals(200, map.status());
        assertEquals(19, map.body().split("/actions/", -1).length - 1);
        assertTrue(
                map.body().contains("<loc>" + observatory.address() + "/actions/schiltigheim-restos-chez-vous</loc>"));
        assertTrue(map.body().contains("<loc>" + observatory.address() + "/editions/2020</loc>"));
    }

    @Test
    void aPartOfTheSiteMapFollowsAnAction() {
        Answer part = client.get("/sitemap.xml?after=occitanie-producteurs-consommateurs");
        assertTrue(part.body().contains("/actions/schiltigheim-restos-chez-vous<"));
        assertTrue(!part.body().contains("/actions/arras-masques-en-marchant<"));
        assertEquals(400, client.get("/sitemap.xml?after=Nothing").status());
    }

    @Test
    void robotsAreShownTheSiteMap() {
        assertTrue(client.get("/robots.txt").body().contains("Sitemap: " + observatory.address() + "/sitemap.xml\n"));
    }
}
