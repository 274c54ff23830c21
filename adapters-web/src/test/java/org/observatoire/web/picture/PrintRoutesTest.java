package org.observatoire.web.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.darkroom.SentFile;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Browsing;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.FormWithFiles;

class PrintRoutesTest {

    private static final String ACTIONS = "/api/v1/actions";
    private static final String[] ORGANISER = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};
    private static final String FOR_EVER = "public, max-age=31536000, s-maxage=3600, immutable";

    private static ObservatoryInMemory observatory;
    private static Client client;

    @BeforeAll
    static void start() {
        observatory = new ObservatoryInMemory();
        client = new Client(observatory.address());
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    @Test
    void aPrintOfAPublishedActionIsKeptForEver() {
        Illustrated action = new Illustrated(1).published();

        Answer print = client.get(action.print());

        assertEquals(200, print.status());
        assertEquals("image/jpeg", print.mediaType());
        assertEquals(Optional.of(FOR_EVER), print.header("Cache-Control"));
        assertEquals(Optional.of("nosniff"), print.header("X-Content-Type-Options"));
        assertEquals(Optional.empty(), print.header("Set-Cookie"));
        assertEquals(
                Optional.of("no-store"), client.get(action.print(), ORGANISER).header("Cache-Control"));
    }

    @Test
    void whoeverHasItIsSentNothingMore() {
        String address = new Illustrated(2).published().print();
        String tag = client.get(address).header("ETag").orElseThrow();

        Answer again = client.get(address, "If-None-Match", tag);

        assertEquals(304, again.status());
        assertEquals(Optional.of(FOR_EVER), again.header("Cache-Control"));
        assertEquals(200, client.get(address, "If-None-Match", "\"another\"").status());
    }

    @Test
    void aPrintOfAProposalIsShownToThoseWhoMayReadItAndKeptByNobody() {
        Illustrated proposal = new Illustrated(3);

        assertEquals(404, client.get(proposal.print()).status());
        for (String[] reader : new String[][] {ORGANISER, proposal.bearing()}) {
            Answer print = client.get(proposal.print(), reader);
            assertEquals(200, print.status());
            assertEquals(Optional.of("no-store"), print.header("Cache-Control"));
        }
        assertEquals(
                404, client.get(proposal.print(), new Illustrated(4).bearing()).status());
    }

    @Test
    void whatOthersMayKeepBearsNoCookie() {
        Illustrated action = new Illustrated(8).published();
        Illustrated proposal = new Illustrated(9);
        Browsing organiser = new Browsing(observatory.address());
        organiser.comeIn(ObservatoryInMemory.ORGANISER);
        observatory.clock().forward(Duration.ofHours(11));

        Answer kept = organiser.get(action.print());
        Answer ownAlone = organiser.get(proposal.print());

        assertEquals(Optional.of(FOR_EVER), kept.header("Cache-Control"));
        assertEquals(Optional.empty(), kept.header("Set-Cookie"));
        assertEquals(200, ownAlone.status());
        assertEquals(Optional.of("no-store"), ownAlone.header("Cache-Control"));
    }

    @Test
    void aWithdrawalTakesItOutWhateverIsKeptElsewhere() {
        Illustrated action = new Illustrated(5).published();
        String tag = client.get(action.print()).header("ETag").orElseThrow();

        client.post(action.place + "/withdrawal", "{'reason':'À sa demande'}", ORGANISER);

        assertEquals(410, client.get(action.print()).status());
        assertEquals(410, client.get(action.print(), "If-None-Match", tag).status());
        assertFalse(
                client.get(action.print()).header("Cache-Control").orElse("").contains("max-age"));
        assertEquals(200, client.get(action.print(), ORGANISER).status());
    }

    @Test
    void aRefusalShowsNothing() {
        Illustrated proposal = new Illustrated(6);

        client.post(proposal.place + "/refusal", "{'reason':'Hors sujet'}", ORGANISER);

        assertEquals(404, client.get(proposal.print()).status());
        assertEquals(200, client.get(proposal.print(), proposal.bearing()).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pictures/",
                "/pictures/x",
                "/pictures/..%2f..%2fobservatoire.db",
                "/pictures/0000000000000000000000000000000000000000000000000000000000000000-640.jpg",
                "/pictures/0000000000000000000000000000000000000000000000000000000000000000-0.jpg",
                "/pictures/0000000000000000000000000000000000000000000000000000000000000000-99999999999.jpg"
            })
    void whatIsNoPrintIsNotFound(String address) {
        assertEquals(404, client.get(address).status());
    }

    @Test
    void aPrintHasOneAddress() {
        String address = new Illustrated(7).published().print();

        assertEquals(404, client.get(address.replace(".jpg", ".png")).status());
        assertEquals(404, client.get(address.replace("-640", "-641")).status());
        assertEquals(404, client.get(address.replace("-640", "-0640")).status());
    }

    @Test
    void whatIsSeenThroughIsServedAsPng() {
        Illustrated action = new Illustrated(
                SentFile.written(SentFile.drawn(50, 40, BufferedImage.TYPE_INT_ARGB, canvas -> {}), "png"));

        Answer print = client.get(action.print(), ORGANISER);

        assertEquals("image/png", print.mediaType());
    }

    /** A proposal with a picture that no other has. */
    private static final class Illustrated {

        private final String place;
        private final String token;
        private final String print;

        private Illustrated(int number) {
            this(SentFile.written(SentFile.quarters(700 + number, 500, BufferedImage.TYPE_INT_RGB), "png"));
        }

        private Illustrated(byte[] file) {
            Answer received = client.post(
                    ACTIONS,
                    "{'authority':'commune-67447','title':'Un essai','summary':'Un résumé.',"
                            + "'contact':{'name':'Contact de test','email':'contact@example.org'}}");
            this.place = received.header("Location").orElseThrow();
            this.token = received.text("/editToken");
            FormWithFiles form = new FormWithFiles()
                    .with("alt", "Un étal")
                    .with("consent", "on")
                    .with("file", "photo", "image/png", file);
            this.print = client.post(place + "/pictures", form, bearing()).text("/pictures/0/prints/0/url");
        }

        private Illustrated published() {
            client.post(place + "/publication", "{}", ORGANISER);
            return this;
        }

        private String print() {
            return print;
        }

        private String[] bearing() {
            return new String[] {"Authorization", "Bearer " + token};
        }
    }
}
