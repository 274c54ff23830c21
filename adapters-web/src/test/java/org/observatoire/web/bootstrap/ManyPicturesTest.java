package org.observatoire.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.web.darkroom.SentFile;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.FormWithFiles;

/** Pictures as large as they may be, and larger, sent by several people at once. */
class ManyPicturesTest {

    private static final String[] ORGANISER = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};
    private static final List<String> ACTIONS = List.of(
            "nantes-podcasts-femmes-et-hommes", "occitanie-producteurs-consommateurs", "schiltigheim-restos-chez-vous");

    @TempDir
    private Path folder;

    private record Sent(byte[] file, int status) {}

    @Test
    void areDevelopedOrRefusedWithinAHeapOf96Megabytes() throws Exception {
        List<Sent> files = List.of(
                new Sent(SentFile.written(SentFile.quarters(7_300, 5_400, BufferedImage.TYPE_INT_RGB), "jpeg"), 201),
                new Sent(SentFile.progressive(SentFile.quarters(6_000, 4_000, BufferedImage.TYPE_INT_RGB)), 201),
                new Sent(SentFile.written(SentFile.quarters(6_300, 6_300, BufferedImage.TYPE_BYTE_GRAY), "png"), 201),
                new Sent(SomePictures.pngThatClaims(6_000, 6_000), 422),
                new Sent(SomePictures.pngThatClaims(60_000, 60_000), 422));
        String database = folder.resolve("observatoire.db").toString();
        try (RunningJar running = RunningJar.withHeap(
                "96m",
                "--port",
                "0",
                "--database",
                database,
                "--demo",
                "--organiser-token",
                ObservatoryInMemory.ORGANISER)) {
            Client client = new Client(running.address());

            Together.all(ACTIONS.size(), person -> {
                files.forEach(sent -> send(client, ACTIONS.get(person), sent));
                return true;
            });

            for (String action : ACTIONS) {
                assertEquals(
                        3,
                        client.get("/api/v1/actions/" + action)
                                .json()
                                .get("pictures")
                                .size());
            }
            assertEquals(0, running.stop());
            assertFalse(running.errors().contains("OutOfMemoryError"), running.errors());
        }
    }

    private static void send(Client client, String action, Sent sent) {
        FormWithFiles form = new FormWithFiles()
                .with("alt", "Des quarts de couleur")
                .with("consent", "true")
                .with("file", "photo", "image/jpeg", sent.file());
        assertEquals(
                sent.status(),
                client.post("/api/v1/actions/" + action + "/pictures", form, ORGANISER)
                        .status());
        assertEquals(200, client.get("/api/v1/actions?limit=100").status());
    }
}
