package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatoire.application.testing.Together;

/** The contract of {@link org.observatoire.application.port.Backup}. */
public interface BackupContract extends PortContract {

    @Test
    default void writesAFileWhereNothingIsOrWhereItIsEmpty(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("vide"));

        ports().backup().copyTo(folder.resolve("neuf"));
        ports().backup().copyTo(empty);

        assertTrue(Files.size(folder.resolve("neuf")) > 0);
        assertTrue(Files.size(empty) > 0);
    }

    @Test
    default void takesThePlaceOfNothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("pris"), "quelque chose");

        assertThrows(FileAlreadyExistsException.class, () -> ports().backup().copyTo(file));

        assertEquals("quelque chose", Files.readString(file));
    }

    @Test
    default void refusesAFolderThatIsNotThere(@TempDir Path folder) {
        assertThrows(IOException.class, () -> ports().backup().copyTo(folder.resolve("absent/copie")));
    }

    @Test
    default void changesNothingThatIsKept(@TempDir Path folder) throws IOException {
        Given.someAction(ports(), "une");

        ports().backup().copyTo(folder.resolve("copie"));

        assertEquals(List.of("une"), Looking.around().ids(ports().catalogue()));
        Given.someAction(ports(), "autre");
        assertEquals(List.of("autre", "une"), Looking.around().ids(ports().catalogue()));
    }

    @Test
    default void copiesWhileOthersWrite(@TempDir Path folder) throws Exception {
        Together.all(4, person -> {
            if (person == 0) {
                return copied(folder.resolve("copie"));
            }
            for (int turn = 0; turn < 20; turn++) {
                Given.someAction(ports(), "a-" + person + "-" + turn);
            }
            return true;
        });

        assertEquals(60, Looking.around().in(ports().catalogue()).total());
    }

    private boolean copied(Path file) {
        try {
            ports().backup().copyTo(file);
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
