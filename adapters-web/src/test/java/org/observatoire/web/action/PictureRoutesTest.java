package org.observatoire.web.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.darkroom.SentFile;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.FormWithFiles;

class PictureRoutesTest {

    private static final String ACTIONS = "/api/v1/actions";
    private static final String[] ORGANISER = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};
    private static final String PROPOSAL = "{'authority':'commune-67447','title':'Un essai','summary':'Un résumé.',"
            + "'contact':{'name':'Contact de test','email':'contact@example.org'}}";
    private static final byte[] PHOTOGRAPH =
            SentFile.withExif(SentFile.written(SentFile.quarters(1_200, 900, BufferedImage.TYPE_INT_RGB), "jpeg"), 6);

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
    void aPictureIsAddedByWhoeverProposedAndToldWithTheSheet() {
        Proposal proposal = proposal();

        Answer added =
                client.post(proposal.pictures(), form(PHOTOGRAPH).with("credit", "Ville d’essai"), proposal.bearing());

        assertEquals(201, added.status(), added::body);
        assertEquals(proposal.place(), added.header("Location").orElseThrow());
        assertEquals("Un étal de légumes", added.text("/pictures/0/alt"));
        assertEquals("Ville d’essai", added.text("/pictures/0/credit"));
        assertEquals(List.of("640", "900"), added.texts("/pictures/0/prints", "width"));
        assertEquals(List.of("853", "1200"), added.texts("/pictures/0/prints", "height"));
        assertEquals("/pictures/" + added.text("/pictures/0/id") + "-640.jpg", added.text("/pictures/0/prints/0/url"));
    }

    @Test
    void aPictureOfAPublishedActionIsToldInTheHallOfFame() {
        Proposal proposal = proposal();
        String id =
                client.post(proposal.pictures(), form(PHOTOGRAPH), ORGANISER).text("/pictures/0/id");
        client.post(proposal.place() + "/publication", "{}", ORGANISER);

        List<String> told = client.get(ACTIONS + "?limit=100")
                .items("/items")
                .filter(item -> proposal.place().endsWith(item.get("id").asText()))
                .map(item -> item.at("/picture/id").asText())
                .toList();

        assertEquals(List.of(id), told);
    }

    @Test
    void addingTheSameAgainChangesNothing() {
        Proposal proposal = proposal();
        client.post(proposal.pictures(), form(PHOTOGRAPH), proposal.bearing());

        Answer again = client.post(proposal.pictures(), form(PHOTOGRAPH), proposal.bearing());

        assertEquals(201, again.status());
        assertEquals(1, again.json().get("pictures").size());
    }

    @Test
    void aSixMegabytePictureIsRefused() {
        Proposal proposal = proposal();
        byte[] heavy = Arrays.copyOf(PHOTOGRAPH, 6_000_000);

        Answer refused = client.post(proposal.pictures(), form(heavy), proposal.bearing());

        assertEquals(413, refused.status());
        assertEquals(List.of("file"), refused.texts("/errors", "field"));
        assertEquals(0, sheet(proposal).json().get("pictures").size());
    }

    @Test
    void aTwentyMegabytePictureIsRefusedBeforeItIsRead() {
        Proposal proposal = proposal();

        Answer refused = client.post(proposal.pictures(), form(new byte[20_000_000]), proposal.bearing());

        assertEquals(413, refused.status());
    }

    @Test
    void aScriptNamedPngIsNoPicture() {
        Proposal proposal = proposal();
        byte[] script = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII);

        Answer refused = client.post(
                proposal.pictures(), texts().with("file", "photo.png", "image/png", script), proposal.bearing());

        assertEquals(415, refused.status());
        assertEquals(List.of("file"), refused.texts("/errors", "field"));
    }

    @Test
    void aPictureNamedAsSomethingElseIsStillAPicture() {
        Proposal proposal = proposal();

        Answer added = client.post(
                proposal.pictures(),
                texts().with("file", "../../etc/passwd", "text/html", PHOTOGRAPH),
                proposal.bearing());

        assertEquals(201, added.status());
    }

    @Test
    void aPictureBombIsRefused() {
        Proposal proposal = proposal();

        Answer refused =
                client.post(proposal.pictures(), form(SomePictures.pngThatClaims(50_000, 50_000)), proposal.bearing());

        assertEquals(422, refused.status());
        assertEquals(List.of("file"), refused.texts("/errors", "field"));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        Proposal proposal = proposal();

        Answer refused = client.post(
                proposal.pictures(), new FormWithFiles().with("alt", "  ").with("legend", "x"), proposal.bearing());

        assertEquals(422, refused.status());
        assertEquals(List.of("file", "alt", "consent", "legend"), refused.texts("/errors", "field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false", "no"})
    void nothingIsAddedWithoutConsent(String consent) {
        Proposal proposal = proposal();
        FormWithFiles form = new FormWithFiles()
                .with("alt", "Un étal")
                .with("consent", consent)
                .with("file", "a.jpg", "image/jpeg", PHOTOGRAPH);

        Answer refused = client.post(proposal.pictures(), form, proposal.bearing());

        assertEquals(422, refused.status());
        assertTrue(refused.texts("/errors", "field").contains("consent"));
    }

    @Test
    void aBodyThatBringsNoFileIsInNoFormatThatIsRead() {
        Proposal proposal = proposal();

        assertEquals(
                415,
                client.post(proposal.pictures(), "{'alt':'Un étal'}", proposal.bearing())
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"visitor,401", "other,403", "unknown,401"})
    void aPictureIsAddedByNobodyElse(String who, int status) {
        Proposal proposal = proposal();
        String[] headers = switch (who) {
            case "visitor" -> new String[0];
            case "other" -> proposal().bearing();
            default -> new String[] {"Authorization", "Bearer nobody-bears-this"};
        };

        assertEquals(
                status,
                client.post(proposal.pictures(), form(PHOTOGRAPH), headers).status());
    }

    @Test
    void oneTooManyIsRefused() {
        Proposal proposal = proposal();
        IntStream.rangeClosed(1, 6)
                .forEach(number -> client.post(
                        proposal.pictures(), form(SomePictures.png(20 + number, 10, 0)), proposal.bearing()));

        Answer refused = client.post(proposal.pictures(), form(PHOTOGRAPH), proposal.bearing());

        assertEquals(422, refused.status());
        assertEquals(6, sheet(proposal).json().get("pictures").size());
    }

    @Test
    void aCaptionIsCorrectedPartByPart() {
        Proposal proposal = proposal();
        String place = proposal.pictures() + "/"
                + client.post(proposal.pictures(), form(PHOTOGRAPH).with("credit", "Ville d’essai"), proposal.bearing())
                        .text("/pictures/0/id");

        Answer reworded = client.patch(place, "{'alt':'Autrement'}", proposal.bearing());
        assertEquals("Autrement", reworded.text("/pictures/0/alt"));
        assertEquals("Ville d’essai", reworded.text("/pictures/0/credit"));

        Answer uncredited = client.patch(place, "{'credit':null}", proposal.bearing());
        assertTrue(uncredited.json().at("/pictures/0/credit").isNull());
        assertEquals("Autrement", uncredited.text("/pictures/0/alt"));

        Answer nothing = client.patch(place, "{'alt':' '}", proposal.bearing());
        assertEquals(422, nothing.status());
        assertEquals(List.of("alt"), nothing.texts("/errors", "field"));
    }

    @Test
    void aPictureIsMadeTheCover() {
        Proposal proposal = proposal();
        client.post(proposal.pictures(), form(PHOTOGRAPH), proposal.bearing());
        String second = client.post(proposal.pictures(), form(SomePictures.png(30, 20, 0)), proposal.bearing())
                .text("/pictures/1/id");

        Answer moved = client.patch(proposal.pictures() + "/" + second, "{'place':1}", proposal.bearing());

        assertEquals(second, moved.text("/pictures/0/id"));
        assertEquals(
                422,
                client.patch(proposal.pictures() + "/" + second, "{'place':7}", proposal.bearing())
                        .status());
    }

    @Test
    void aPictureIsTakenAwayOnceAndForAll() {
        Proposal proposal = proposal();
        Answer added = client.post(proposal.pictures(), form(PHOTOGRAPH), proposal.bearing());
        String place = proposal.pictures() + "/" + added.text("/pictures/0/id");

        assertEquals(401, client.send("DELETE", place, null).status());
        Answer removed = client.send("DELETE", place, null, proposal.bearing());

        assertEquals(200, removed.status());
        assertEquals(0, removed.json().get("pictures").size());
        assertEquals(200, client.send("DELETE", place, null, proposal.bearing()).status());
        assertEquals(
                404,
                client.get(added.text("/pictures/0/prints/0/url"), proposal.bearing())
                        .status());
    }

    @Test
    void whatNoPictureCanBeIsNotFound() {
        Proposal proposal = proposal();

        assertEquals(
                404,
                client.patch(proposal.pictures() + "/nothing", "{'alt':'x'}", proposal.bearing())
                        .status());
        assertEquals(
                404,
                client.patch(proposal.pictures() + "/" + "0".repeat(64), "{'alt':'x'}", proposal.bearing())
                        .status());
    }

    @Test
    void severalSendAtOnceAndNoneIsLost() throws Exception {
        Proposal proposal = proposal();

        List<Integer> statuses = Together.all(
                6,
                person -> client.post(
                                proposal.pictures(),
                                form(SomePictures.png(700 + person, 500, person)),
                                proposal.bearing())
                        .status());

        assertEquals(List.of(201, 201, 201, 201, 201, 201), statuses);
        assertEquals(6, sheet(proposal).json().get("pictures").size());
    }

    @Test
    void nothingOfAPersonGoesIntoTheJournal() {
        Proposal proposal = proposal();
        client.post(proposal.pictures(), form(PHOTOGRAPH).with("credit", "Photographe 1"), proposal.bearing());

        String journal = client.get("/api/v1/journal?limit=100", ORGANISER).body();

        assertTrue(journal.contains("add-picture"));
        assertFalse(journal.contains("Photographe 1"));
    }

    private record Proposal(String place, String token) {

        String pictures() {
            return place + "/pictures";
        }

        String[] bearing() {
            return new String[] {"Authorization", "Bearer " + token};
        }
    }

    private static Proposal proposal() {
        Answer received = client.post(ACTIONS, PROPOSAL);
        return new Proposal(received.header("Location").orElseThrow(), received.text("/editToken"));
    }

    private static Answer sheet(Proposal proposal) {
        return client.get(proposal.place(), proposal.bearing());
    }

    private static FormWithFiles texts() {
        return new FormWithFiles().with("alt", "Un étal de légumes").with("consent", "true");
    }

    private static FormWithFiles form(byte[] file) {
        return texts().with("file", "photo.jpg", "image/jpeg", file);
    }
}
