package org.observatoire.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.EveryPage;
import org.observatoire.web.testing.PrizeScene;
import org.observatoire.web.testing.Visit;

/** The page of someone invited is named after them, so no list of pages can hold it beforehand. */
@InChromium
class MemberPageInChromiumTest {

    private static final String ROUTE = "/organise/editions/{year}/jury/{id}";

    @Test
    void thePageOfAJurorServesItsReader(Chromium chromium) {
        try (ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020()) {
            URI site = observatory.address();
            PrizeScene selecting = new PrizeScene(site, ObservatoryInMemory.ORGANISER);
            selecting.runTo("selection");
            PrizeScene judging = selecting.in(PrizeScene.YEAR + 1);
            judging.runTo("judging");
            Browsing organiser = new Browsing(site);
            organiser.comeIn(ObservatoryInMemory.ORGANISER);
            Visit early = pageOf(PrizeScene.YEAR, selecting.jurorId(0));
            Visit late = pageOf(PrizeScene.YEAR + 1, judging.jurorId(0));
            Map<Visit, List<Show>> shows = Map.of(early, Show.ALL, late, Show.ALL);
            Map<String, String> sessions =
                    Map.of(EveryPage.ORGANISER, organiser.cookies().get(EveryPage.SESSION));
            assertEquals(
                    Map.of(early, List.of(), late, List.of()),
                    Reader.reading(chromium, site, "fr", sessions, shows).join());
        }
    }

    private static Visit pageOf(int year, String id) {
        return new Visit(ROUTE, "/organise/editions/" + year + "/jury/" + id, 200, EveryPage.ORGANISER);
    }
}
