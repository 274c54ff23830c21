package org.observatoire.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.sqlite.SQLiteDataSource;

/** Makes a file ready to serve, or says why it cannot. */
final class DatabaseFile {

    /** « OBSV », which tells our files from other programs' in the header of SQLite's own. */
    private static final int APPLICATION = 0x4F425356;

    private static final byte[] SIGNATURE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private DatabaseFile() {}

    static void prepare(Path file) {
        prepare(file, MigrationVersion.LATEST);
    }

    static void prepare(Path file, MigrationVersion target) {
        requirePlace(file);
        requireSignature(file);
        SQLiteDataSource connections = Sqlite.alone(file);
        try {
            claim(file, connections);
            migrate(file, connections, target);
        } catch (SQLException | FlywayException failed) {
            throw new UnusableDatabase(
                    file,
                    "cannot be opened or brought up to date ("
                            + failed.getMessage().lines().findFirst().orElse("") + ")",
                    "Check that no other program holds it, that the disk has room, and that it was not altered; otherwise"
                            + " restore a backup",
                    failed);
        }
    }

    private static void requirePlace(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new UnusableDatabase(file, "is a directory", "Give the path of a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableDatabase(file, "is in a directory that does not exist", "Make that directory first");
        }
        boolean usable = Files.isWritable(folder) && (Files.notExists(file) || Files.isWritable(file));
        if (!usable) {
            throw new UnusableDatabase(
                    file, "cannot be written", "Give the account that runs this program the file and its directory");
        }
    }

    private static void requireSignature(Path file) {
        try {
            boolean empty = Files.notExists(file) || Files.size(file) == 0;
            if (!empty && !Arrays.equals(SIGNATURE, beginning(file))) {
                throw new UnusableDatabase(
                        file, "is not an SQLite database", "Give another path, or restore a backup in its place");
            }
        } catch (IOException unreadable) {
            throw new UnusableDatabase(
                    file, "cannot be read", "Give the account that runs this program the file", unreadable);
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(SIGNATURE.length);
        }
    }

    private static void claim(Path file, SQLiteDataSource connections) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            boolean fresh = number(statement, "SELECT COUNT(*) FROM sqlite_schema") == 0;
            if (fresh) {
                statement.execute("PRAGMA application_id = " + APPLICATION);
            } else if (number(statement, "PRAGMA application_id") != APPLICATION) {
                throw new UnusableDatabase(file, "belongs to another program", "Give another path");
            }
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static void migrate(Path file, SQLiteDataSource connections, MigrationVersion target) {
        Flyway flyway = Flyway.configure(DatabaseFile.class.getClassLoader())
                .dataSource(connections)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .target(target)
                .load();
        boolean newer = Arrays.stream(flyway.info().applied()).anyMatch(DatabaseFile::unknownHere);
        if (newer) {
            throw new UnusableDatabase(
                    file,
                    "was written by a newer version of this program",
                    "Run that version, or restore a backup made before it");
        }
        flyway.migrate();
    }

    private static boolean unknownHere(MigrationInfo migration) {
        return migration.getState().isApplied() && !migration.getState().isResolved();
    }
}
