package org.observatoire.web.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.Page;

class GalleryPagesTest {

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
    void theGalleryShowsItsActionsAndHowMany() {
        Page page = read("/");
        assertEquals("19 actions", page.text("#findings-title"));
        assertEquals(19, page.all(".card").size());
        assertEquals(19, page.all(".card h3 a svg.cover").size());
        assertTrue(page.texts(".card .place").contains("Crépy-en-Valois Oise (60)"));
    }

    @Test
    void filtersAreCountedCheckedAndCanBeTakenAway() {
        Page page = read("/?category=reach&category=listening&kind=commune");
        assertEquals(
                List.of("reach", "listening"),
                page.all("input[name=category][checked]").eachAttr("value"));
        assertEquals(3, page.all(".chips a:not(.clear)").size());
        assertEquals(
                "/?category=reach&category=listening",
                page.one(".chips a:contains(Commune)").attr("href"));
        assertEquals(List.of("5 actions"), read("/").texts("label:has(input[value=listening]) .count"));
    }

    @Test
    void whatTheFormCannotShowIsKept() {
        Page page = read("/?hashtag=RestosChezVous&edition=2020&lang=fr");
        assertEquals(
                "restoschezvous",
                page.one("form input[type=hidden][name=hashtag]").attr("value"));
        assertEquals("2020", page.one("form input[type=hidden][name=edition]").attr("value"));
        assertEquals("fr", page.one("form input[type=hidden][name=lang]").attr("value"));
        assertEquals(1, page.all(".card").size());
    }

    @Test
    void pagesFollowOneAnotherAndGiveEachActionOnce() {
        List<String> read = new ArrayList<>();
        String at = "/?limit=4&lang=fr";
        while (!at.isEmpty()) {
            Page page = read(at);
            read.addAll(page.all(".card h3 a").eachAttr("href"));
            at = page.all(".pages .next").attr("href");
            assertTrue(at.isEmpty() || at.contains("limit=4"));
        }
        assertEquals(19, read.size());
        assertEquals(19, new HashSet<>(read).size());
    }

    @Test
    void anEmptyResultSaysWhatWasLookedForAndWhereToGo() {
        Page page = read("/?q=zzzqq&category=reach");
        assertEquals("Aucune action pour zzzqq", page.text("#findings-title"));
        assertTrue(page.text(".nothing").contains("zzzqq"));
        assertTrue(page.text(".nothing").contains("Retirez un filtre"));
        assertEquals(List.of("/", "/categories"), page.all(".nothing a").eachAttr("href"));
    }

    @Test
    void wordsBringTheirOwnOrderUnlessTheReaderChoseOne() {
        assertEquals("Par pertinence", read("/?q=mot&sort=").text("select option[selected]"));
        assertEquals("Les plus récentes", read("/?q=&sort=").text("select option[selected]"));
        assertEquals("Par titre", read("/?q=mot&sort=title").text("select option[selected]"));
    }

    @Test
    void aHostileSearchIsShownAsItWasTyped() {
        Page page = read("/?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27");
        assertEquals(200, page.answer().status());
        assertEquals("<script>alert(1)</script>\"'", page.one("#q").attr("value"));
        assertTrue(page.all("script").isEmpty());
    }

    private static Page read(String path) {
        return Page.of(client.get(path, "Accept-Language", "fr"));
    }
}
