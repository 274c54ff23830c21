package org.observatoire.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatoire.application.actor.Actor;
import org.observatoire.web.exchange.FileExport;
import org.observatoire.web.exchange.FileFormat;
import org.observatoire.web.exchange.FileImport;
import org.observatoire.web.exchange.GeneratedFile;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;

/** Actions come in from a file at no less than a third of the speed at which their bare rows would. */
class ImportSpeedBench {

    private static final int ACTIONS = Integer.getInteger("actions", 100_000);

    @TempDir
    private Path folder;

    @Test
    void comesWithinAThirdOfBareInserts() throws Exception {
        for (FileFormat format : FileFormat.values()) {
            Path file = folder.resolve("actions." + format.extension());
            GeneratedFile.write(file, format, ACTIONS, new Random(20201125));
            Path imported = empty(format + "-imported.db");
            Path bare = empty(format + "-bare.db");

            long nanos = bring(file, format, imported);
            BareInserts.Took took = BareInserts.of(imported, bare);

            double ratio = (double) took.nanos() / nanos;
            System.out.printf(
                    "%s: %,d actions, %,d rows, file %,d MB, database %,d MB: import %.1f s (%,.0f actions/s),"
                            + " bare inserts %.1f s: %.2f of their speed%n",
                    format,
                    ACTIONS,
                    took.rows(),
                    Files.size(file) / 1_000_000,
                    Files.size(imported) / 1_000_000,
                    nanos / 1e9,
                    ACTIONS / (nanos / 1e9),
                    took.nanos() / 1e9,
                    ratio);
            assertTrue(ratio >= 1.0 / 3, format + ": " + ratio);
        }
    }

    private long bring(Path file, FileFormat format, Path database) throws Exception {
        try (Desk desk = Desk.over(database, List.of());
                InputStream in = Files.newInputStream(file)) {
            FileImport fileImport = desk.fileImport();
            long start = System.nanoTime();
            FileImport.Tally tally = fileImport.bring(
                    new Actor.Organiser(),
                    format,
                    in,
                    new FileImport.Wish(false, true),
                    Messages.in(Language.FRENCH),
                    line -> {});
            long nanos = System.nanoTime() - start;
            assertEquals(ACTIONS, tally.brought() + tally.doubtful());
            assertSame(desk.fileExport(), format, file);
            return nanos;
        }
    }

    private void assertSame(FileExport export, FileFormat format, Path file) throws Exception {
        Path again = folder.resolve("again");
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(again)) {
            export.write(format, out, written -> {});
        }
        System.out.printf("%s: export %.1f s%n", format, (System.nanoTime() - start) / 1e9);
        assertEquals(-1, Files.mismatch(file, again));
    }

    private Path empty(String name) {
        Path database = folder.resolve(name);
        Desk.over(database, List.of()).close();
        return database;
    }
}
