package org.observatoire.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.memory.InMemoryObservatory;
import org.observatoire.application.testing.memory.SeededIdentifiers;

/**
 * A database of its own for each test, in a directory that goes with it. The authorities are loaded once for all tests, into
 * a file that each test begins with a copy of.
 */
final class TemporaryDatabase implements AutoCloseable {

    private static final Path LOADED = load();

    private final Path file;
    private final Database database;
    private final FrenchText french = new FrenchText();
    private final Ports ports;

    TemporaryDatabase() {
        this.file = directory().resolve("observatoire.db");
        copyTo(file);
        this.database = Database.open(file);
        this.ports = ports(database.units());
    }

    Path file() {
        return file;
    }

    Units units() {
        return database.units();
    }

    Ports ports() {
        return ports;
    }

    @Override
    public void close() {
        database.close();
        french.close();
        erase(file.getParent());
    }

    /** Makes a file where the authorities are loaded and nothing else is. */
    static void copyTo(Path file) {
        try {
            Files.copy(LOADED, file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("observatoire");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void erase(Path directory) {
        try (Stream<Path> below = Files.walk(directory)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    private Ports ports(Units units) {
        JdbiTerritories territories = new JdbiTerritories(units);
        JdbiPalmaresArchive archive = new JdbiPalmaresArchive(units);
        return new Ports(
                new JdbiActions(units, new CatalogueEntries(territories, french), new RegisterEntries(territories)),
                new JdbiActionCatalogue(units, archive, french),
                new JdbiActionRegister(units),
                new JdbiAccess(units),
                new JdbiSessions(units),
                new JdbiOrganisers(units),
                new JdbiContacts(units),
                new JdbiPictures(units),
                new JdbiInspirations(units),
                new JdbiEditions(units),
                new JdbiJuries(units),
                new SqliteBackup(file),
                new JdbiBallots(units),
                new JdbiDeliberations(units),
                archive,
                new JdbiJournal(units),
                territories,
                new InMemoryObservatory().ports().darkroom(),
                new SeededIdentifiers(1),
                units);
    }

    private static Path load() {
        Path directory = directory();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> erase(directory)));
        Path file = directory.resolve("loaded.db");
        Database.open(file).close();
        return file;
    }
}
