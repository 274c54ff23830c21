package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.ActionRegister.Search;
import org.observatoire.domain.action.ActionId;

/** What happens to the file that the observatory is given. */
class DatabaseFileTest {

    private static final String SCHEMA = """
            SELECT type || ' ' || name || ' ' || COALESCE(sql, '')
            FROM sqlite_schema
            WHERE name NOT LIKE 'flyway%'
            ORDER BY type, name
            """;

    @TempDir
    private Path directory;

    @Test
    void makesAFileThatIsNotThere() {
        try (Database database = Database.open(file())) {
            assertEquals(versions().size(), migrations(database));
        }
    }

    @Test
    void takesAnEmptyFileForANewOne() throws IOException {
        Files.createFile(file());

        try (Database database = Database.open(file())) {
            assertEquals(versions().size(), migrations(database));
        }
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void bringsEveryEarlierVersionToTheSameSchema(String version) {
        Path fresh = directory.resolve("neuve.db");
        DatabaseFile.prepare(file(), MigrationVersion.fromVersion(version));
        DatabaseFile.prepare(fresh);

        DatabaseFile.prepare(file());

        assertEquals(schema(fresh), schema(file()));
    }

    @Test
    void findsWhatWasKeptWhenItOpensAgain() throws SQLException {
        DatabaseFile.prepare(file(), MigrationVersion.fromVersion("1"));
        execute(file(), "INSERT INTO authority (id, name, population) VALUES ('commune-67447', 'Schiltigheim', 33000)");

        try (Database database = Database.open(file())) {
            assertEquals(
                    List.of("Schiltigheim"),
                    database.units()
                            .reading(handle -> handle.createQuery("SELECT name FROM authority")
                                    .mapTo(String.class)
                                    .list()));
        }
    }

    @Test
    void recognisesTheTokensGivenBeforeJurorsAndOtherOrganisersHadAny() throws SQLException {
        DatabaseFile.prepare(file(), MigrationVersion.fromVersion("7"));
        execute(file(), "INSERT INTO access_token (digest, actor) VALUES ('empreinte', 'organiser')");

        DatabaseFile.prepare(file());

        assertEquals(
                List.of("empreinte organiser first"),
                Jdbi.create(Sqlite.alone(file()))
                        .withHandle(handle -> handle.createQuery(
                                        "SELECT digest || ' ' || actor || ' ' || organiser FROM access_token")
                                .mapTo(String.class)
                                .list()));
    }

    @Test
    void findsTheActionsKeptBeforeThereWasARegister() throws SQLException {
        DatabaseFile.prepare(file(), MigrationVersion.fromVersion("8"));
        execute(file(), "INSERT INTO authority (id, name, population) VALUES ('commune-67447', 'Schœltigheim', 33000)");
        execute(file(), """
                INSERT INTO action (id, authority, title, summary, channels_certainty, standing, since, revision)
                VALUES ('une', 'commune-67447', 'L’Œuvre à l’École', '-', 'stated', 'proposed', '2026-11-25T08:00:00Z', 1)
                """);

        try (Database database = Database.open(file())) {
            ActionRegister register = new JdbiActionRegister(database.units());
            assertEquals(
                    List.of(new ActionId("une")),
                    register
                            .found(new Search(
                                    Optional.of("oeuv ecole schoelt"), Optional.empty(), Optional.empty(), 10))
                            .stream()
                            .map(ActionRegister.Place::id)
                            .toList());
        }
    }

    @Test
    void refusesAFileThatIsNoDatabaseAndLeavesItAsItIs() throws IOException {
        byte[] letter = "Une lettre, et non une base de données.".getBytes(StandardCharsets.UTF_8);
        Files.write(file(), letter);

        refuses("is not an SQLite database", "Give another path, or restore a backup");
        assertArrayEquals(letter, Files.readAllBytes(file()));
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws SQLException {
        execute(file(), "CREATE TABLE recipe (name TEXT)");

        refuses("belongs to another program", "Give another path");
    }

    @Test
    void refusesAFileWrittenByANewerVersion() throws SQLException {
        DatabaseFile.prepare(file());
        execute(file(), """
                INSERT INTO flyway_schema_history (
                    installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, '', 1, 1)
                """);

        refuses("was written by a newer version of this program", "Run that version, or restore a backup");
    }

    @Test
    void refusesAFileWhoseMigrationsWereAltered() throws SQLException {
        DatabaseFile.prepare(file());
        execute(file(), "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '2'");

        refuses("cannot be opened or brought up to date", "restore a backup");
    }

    @Test
    void refusesADamagedFile() throws IOException {
        byte[] damaged = new byte[8_192];
        Arrays.fill(damaged, (byte) 7);
        byte[] signature = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(signature, 0, damaged, 0, signature.length);
        Files.write(file(), damaged);

        refuses("cannot be opened or brought up to date", "restore a backup");
    }

    @Test
    void refusesADirectory() throws IOException {
        Files.createDirectory(file());

        refuses("is a directory", "Give the path of a file");
    }

    @Test
    void refusesAFileInNoDirectory() {
        var refused = assertThrows(
                UnusableDatabase.class, () -> Database.open(directory.resolve("nulle-part/observatoire.db")));

        assertTrue(refused.getMessage().contains("Make that directory first"), refused::getMessage);
    }

    private void refuses(String fault, String remedy) {
        var refused = assertThrows(UnusableDatabase.class, () -> Database.open(file()));

        assertTrue(refused.getMessage().contains(file().toString()), refused::getMessage);
        assertTrue(refused.getMessage().contains(fault), refused::getMessage);
        assertTrue(refused.getMessage().contains(remedy), refused::getMessage);
    }

    private Path file() {
        return directory.resolve("observatoire.db");
    }

    static List<String> earlierVersions() {
        return versions().subList(0, versions().size() - 1);
    }

    /** The numbers of the migrations shipped, in order; some may be missing between. */
    private static List<String> versions() {
        URL folder = DatabaseFile.class.getResource("/db/migration");
        return Stream.of(new File(folder.getPath()).list())
                .map(name -> name.replaceFirst("^V([0-9]+)__.*", "$1"))
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .toList();
    }

    private static int migrations(Database database) {
        return database.units()
                .reading(handle -> handle.createQuery("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 1")
                        .mapTo(int.class)
                        .one());
    }

    private static List<String> schema(Path file) {
        return Jdbi.create(Sqlite.alone(file))
                .withHandle(
                        handle -> handle.createQuery(SCHEMA).mapTo(String.class).list());
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = Sqlite.alone(file).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
