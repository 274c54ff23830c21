package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.testing.contract.BackupContract;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.ActionId;

class SqliteBackupTest extends OnSqlite implements BackupContract {

    @TempDir
    private Path folder;

    @Test
    void theCopyIsADatabaseThatHoldsTheSame() throws IOException {
        ports().unitOfWork().write(() -> {
            ports().actions().add(SomeActions.published("une", SomeSheet.full()));
            return Outcome.done(true);
        });
        Path copy = folder.resolve("copie.db");

        ports().backup().copyTo(copy);

        try (Database restored = Database.open(copy)) {
            assertEquals(
                    ports().actions().find(new ActionId("une")),
                    new JdbiActions(restored.units(), null, null).find(new ActionId("une")));
        }
    }

    @Test
    void anOlderDatabaseIsCopiedAsItIs() throws Exception {
        Path old = folder.resolve("ancienne.db");
        DatabaseFile.prepare(old, MigrationVersion.fromVersion("5"));

        new SqliteBackup(old).copyTo(folder.resolve("copie.db"));

        assertEquals(List.of("5"), versions(old));
        assertEquals(List.of("5"), versions(folder.resolve("copie.db")));
    }

    @Test
    void nothingIsMadeWhereThereIsNoDatabase() {
        Path absent = folder.resolve("absente.db");

        assertThrows(NoSuchFileException.class, () -> new SqliteBackup(absent).copyTo(folder.resolve("copie.db")));

        assertFalse(Files.exists(absent));
        assertFalse(Files.exists(folder.resolve("copie.db")));
    }

    private static List<String> versions(Path file) throws SQLException {
        try (Connection connection = Sqlite.alone(file).getConnection();
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(
                        "SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1")) {
            last.next();
            return List.of(last.getString(1));
        }
    }
}
