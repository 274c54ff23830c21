package org.observatoire.web.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.FormWithFiles;
import org.observatoire.web.testing.Landscape;
import org.observatoire.web.testing.Page;

class PicturesOnPagesTest {

    private static final String[] ORGANISER = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};
    private static final String ACTION = "montreuil-au-balcon";
    private static final String HARMLESS = "\"><script>alert(1)</script>";

    private static ObservatoryInMemory observatory;
    private static Client client;
    private static String first;
    private static String second;

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        client = new Client(observatory.address());
        first = added("Un balcon : des musiciens", Landscape.jpeg(1_800, 1_200, 1))
                .text("/pictures/0/id");
        second = added(HARMLESS, Landscape.jpeg(600, 900, 2)).text("/pictures/1/id");
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    @Test
    void theFirstPictureTakesThePlaceOfTheCover() {
        Page page = read("/actions/" + ACTION);
        Element picture = page.one(".sheet-cover img");

        assertTrue(page.all(".sheet-cover svg.cover").isEmpty());
        assertEquals("/pictures/" + first + "-640.jpg", picture.attr("src"));
        assertEquals(
                "/pictures/" + first + "-640.jpg 640w, /pictures/" + first + "-1600.jpg 1600w", picture.attr("srcset"));
        assertEquals("1600 1067", picture.attr("width") + " " + picture.attr("height"));
        assertEquals("Un balcon\u00a0: des musiciens", picture.attr("alt"));
        assertEquals(
                "Crédit : Ville d’essai", page.text(".sheet-cover figcaption").replace('\u00a0', ' '));
        assertEquals(
                "/pictures/" + first + "-1600.jpg", page.one(".sheet-cover a").attr("href"));
    }

    @Test
    void theOthersHaveAPartOfTheirOwn() {
        Page page = read("/actions/" + ACTION);

        assertEquals(1, page.all(".album img").size());
        assertEquals("/pictures/" + second + "-600.jpg", page.one(".album img").attr("src"));
        assertEquals("lazy", page.one(".album img").attr("loading"));
        assertEquals(HARMLESS, page.one(".album img").attr("alt"));
        assertTrue(page.all("script:not([src])").isEmpty());
    }

    @Test
    void anActionOfOnePictureHasNoSuchPart() {
        assertTrue(
                read("/actions/nantes-podcasts-femmes-et-hommes").all(".album").isEmpty());
    }

    @Test
    void aCardShowsTheSmallPrintAndKeepsItsTitle() {
        Element card = read("/").all(".card").stream()
                .filter(one -> one.select("a[href=/actions/" + ACTION + "]").size() == 1)
                .findFirst()
                .orElseThrow();

        Element picture = card.selectFirst("img");
        assertEquals("/pictures/" + first + "-640.jpg", picture.attr("src"));
        assertEquals("lazy", picture.attr("loading"));
        assertEquals("Un balcon\u00a0: des musiciens", picture.attr("alt"));
        assertEquals(List.of(), card.select("svg.cover").eachAttr("class"));
        assertEquals("#MontreuilAuBalcon", card.selectFirst("h3 .card-title").text());
    }

    @Test
    void theOtherCardsKeepTheirCover() {
        assertEquals(18, read("/").all(".card svg.cover").size());
        assertEquals(1, read("/").all(".card img").size());
    }

    private static Answer added(String alt, byte[] file) {
        FormWithFiles form = new FormWithFiles()
                .with("alt", alt)
                .with("credit", "Ville d’essai")
                .with("consent", "true")
                .with("file", "photo.jpg", "image/jpeg", file);
        return client.post("/api/v1/actions/" + ACTION + "/pictures", form, ORGANISER);
    }

    private static Page read(String path) {
        return Page.of(client.get(path));
    }
}
