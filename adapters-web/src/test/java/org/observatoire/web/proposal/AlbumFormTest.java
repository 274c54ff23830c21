package org.observatoire.web.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.FormWithFiles;
import org.observatoire.web.testing.Landscape;
import org.observatoire.web.testing.Page;

class AlbumFormTest {

    private static final String ALBUM = "/contribution/pictures";
    private static final String ADD = "form[enctype='multipart/form-data']";
    private static final byte[] PHOTOGRAPH = Landscape.jpeg(1_200, 800, 1);

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final Browsing contributor = new Browsing(observatory.address());
    private String desk;

    @BeforeEach
    void propose() {
        Answer proposed = new Client(observatory.address())
                .post(
                        "/api/v1/actions",
                        "{'authority':'commune-93048','title':'Des concerts au balcon','summary':'Chaque soir.',"
                                + "'contact':{'name':'Contact de test','email':'contact@example.org'}}");
        desk = "/organise/actions/" + proposed.text("/id");
        contributor.comeIn(proposed.text("/editToken"));
    }

    @AfterEach
    void stop() {
        observatory.close();
    }

    @Test
    void thePageIsFoundFromWhereTheProposalStands() {
        Page own = contributor.open("/contribution");

        assertEquals("Images", own.one("a[href=" + ALBUM + "]").text());
        assertEquals("Aucune image", contributor.open(ALBUM).text("#f-pictures"));
    }

    @Test
    void aPictureIsAddedAndShownToWhoeverAddedIt() {
        Page added = added(PHOTOGRAPH);

        assertTrue(added.text("main").contains("L’image est ajoutée."), added.text("main"));
        String small = added.one(".contact-sheet img").attr("src");
        assertEquals(200, contributor.get(small).status());
        assertEquals("no-store", contributor.get(small).header("Cache-Control").orElseThrow());
        assertEquals(404, new Browsing(observatory.address()).get(small).status());
        assertEquals(
                small, contributor.open("/contribution").one(".sheet-cover img").attr("src"));
    }

    @Test
    void whatWasTypedIsShownAgainWhereTheFileWillNotDo() {
        Answer refused = sent(form("Un étal", new byte[6_000_000]));

        assertEquals(413, refused.status());
        Page page = Page.of(refused);
        assertEquals("Un étal", page.one("textarea[name=alt]").text());
        assertEquals("true", page.one("input[type=file]").attr("aria-invalid"));
        assertTrue(page.text("#f-file-error").contains("5 Mo"));
        assertTrue(page.text("#f-file-hint").contains("de nouveau"));
        assertEquals("#f-file", page.one(".errors a").attr("href"));
    }

    @Test
    void aScriptNamedPngIsRefusedBesideItsField() {
        FormWithFiles form = new FormWithFiles()
                .with("_seal", seal())
                .with("alt", "Un étal")
                .with("consent", "true")
                .with(
                        "file",
                        "photo.png",
                        "image/png",
                        "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        Answer refused = sent(form);

        assertEquals(415, refused.status());
        assertTrue(Page.of(refused).text("#f-file-error").contains("JPEG, PNG ou WebP"));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        Page page = Page.of(sent(new FormWithFiles()
                .with("_seal", seal())
                .with("alt", "")
                .with("credit", "Ville d’essai")
                .with("file", "", "application/octet-stream", new byte[0])));

        assertEquals(
                List.of("#f-file", "#f-alt", "#f-consent"),
                page.all(".errors a").eachAttr("href"));
        assertEquals("Ville d’essai", page.one("input[name=credit]").attr("value"));
    }

    @Test
    void aFormWithoutItsSealAddsNothing() {
        Answer refused = sent(new FormWithFiles()
                .with("alt", "Un étal")
                .with("consent", "true")
                .with("file", "photo.jpg", "image/jpeg", PHOTOGRAPH));

        assertEquals(403, refused.status());
        assertEquals("Aucune image", contributor.open(ALBUM).text("#f-pictures"));
    }

    @Test
    void whatIsWrittenWithAPictureIsCorrected() {
        Page album = added(PHOTOGRAPH);
        String picture = album.one(".picture-gestures a").attr("href");

        Page corrected =
                contributor.send(contributor.open(picture), "main form", Map.of("alt", "Autrement", "credit", ""));

        assertEquals("Autrement", corrected.one(".contact-sheet img").attr("alt"));
        assertTrue(corrected.all(".contact-sheet figcaption").isEmpty());
        Answer refused = contributor.answer(contributor.open(picture), "main form", Map.of("alt", " "));
        assertEquals(422, refused.status());
        assertEquals("#f-alt", Page.of(refused).one(".errors a").attr("href"));
    }

    @Test
    void anotherPictureIsMadeTheCover() {
        added(PHOTOGRAPH);
        Page two = added(SomePictures.png(60, 40, 0xcc3820));
        String second = two.all(".contact-sheet img").get(1).attr("src");

        Page moved = contributor.send(two, ".contact-sheet form[action$='/cover']", Map.of());

        assertEquals(second, moved.all(".contact-sheet img").get(0).attr("src"));
        assertEquals(1, moved.all(".cover-picture").size());
    }

    @Test
    void aPictureIsPutAtAPlaceByItsForm() {
        added(PHOTOGRAPH);
        Page two = added(SomePictures.png(60, 40, 0xcc3820));
        String second = two.all(".contact-sheet img").get(1).attr("src");
        String form = two.all(".picture-gestures a").get(1).attr("href");

        Page moved = contributor.send(contributor.open(form), "main form", Map.of("place", "1"));

        assertEquals(second, moved.all(".contact-sheet img").get(0).attr("src"));
    }

    @Test
    void aPictureIsTakenAway() {
        Page album = added(PHOTOGRAPH);
        String small = album.one(".contact-sheet img").attr("src");

        Page left = contributor.send(album, "form[action$='/removal']", Map.of());

        assertTrue(left.text("main").contains("retirée"));
        assertTrue(left.all(".contact-sheet").isEmpty());
        assertEquals(404, contributor.get(small).status());
    }

    @Test
    void aFullAlbumAsksForNoMore() {
        IntStream.rangeClosed(1, 6).forEach(number -> added(SomePictures.png(20 + number, 20, number)));

        Page full = contributor.open(ALBUM);

        assertTrue(full.all(ADD).isEmpty());
        assertTrue(full.text("main").contains("Six images"));
    }

    @Test
    void theOrganiserHasTheSameFormsAtTheirDesk() {
        added(PHOTOGRAPH);
        Browsing organiser = new Browsing(observatory.address());
        organiser.comeIn(ObservatoryInMemory.ORGANISER);

        Page album = organiser.open(desk + "/pictures");
        assertEquals(desk + "/pictures#add", album.one(ADD).attr("action"));
        Page left = organiser.send(album, "form[action$='/removal']", Map.of());

        assertTrue(left.all(".contact-sheet").isEmpty());
    }

    @Test
    void nobodyElseSeesTheseForms() {
        assertEquals(403, contributor.get(desk + "/pictures").status());
        assertEquals(303, new Browsing(observatory.address()).get(ALBUM).status());
        Browsing organiser = new Browsing(observatory.address());
        organiser.comeIn(ObservatoryInMemory.ORGANISER);
        assertEquals(403, organiser.get(ALBUM).status());
    }

    @Test
    void harmfulWordsAreShownHarmless() {
        String harmful = "\"><script>alert(1)</script>";

        Answer sent = sent(form(harmful, PHOTOGRAPH));

        assertEquals(303, sent.status());
        Page album = contributor.open(ALBUM);
        assertEquals(harmful, album.one(".contact-sheet img").attr("alt"));
        assertFalse(album.answer().body().contains("<script>alert"));
    }

    private Page added(byte[] file) {
        Answer sent = sent(form("Un étal de légumes", file));
        assertEquals(303, sent.status(), sent::body);
        return contributor.open(sent.header("Location").orElseThrow());
    }

    private FormWithFiles form(String alt, byte[] file) {
        return new FormWithFiles()
                .with("_seal", seal())
                .with("alt", alt)
                .with("credit", "Ville d’essai")
                .with("consent", "true")
                .with("file", "photo.jpg", "image/jpeg", file);
    }

    private Answer sent(FormWithFiles form) {
        return contributor.post(ALBUM, form);
    }

    private String seal() {
        return Browsing.seal(contributor.open(ALBUM));
    }
}
