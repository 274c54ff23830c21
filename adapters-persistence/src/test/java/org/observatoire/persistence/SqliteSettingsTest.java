package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;

/** What an answer given may count on. */
class SqliteSettingsTest {

    private final TemporaryDatabase database = new TemporaryDatabase();

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "foreign_keys, 1",
        "busy_timeout, 30000",
        "query_only, 0",
        "application_id, 1329746774"
    })
    void writesSoThatNothingAnsweredIsLost(String pragma, String value) {
        assertEquals(value, read(database.units().writer(), pragma));
    }

    @ParameterizedTest
    @CsvSource({"journal_mode, wal", "foreign_keys, 1", "busy_timeout, 30000", "query_only, 1"})
    void readsWithoutBeingAbleToWrite(String pragma, String value) {
        assertEquals(value, read(database.units().readers(), pragma));
    }

    @Test
    void findsWhatWasAnsweredInTheFilesThatACrashLeaves(@TempDir Path left) throws IOException {
        Action action = SomeActions.proposed("proposee", SomeSheet.titled("Proposée"));
        database.units().write(() -> {
            database.ports().actions().add(action);
            return Outcome.done(true);
        });
        for (String part : List.of("", "-wal")) {
            Files.copy(Path.of(database.file() + part), left.resolve("observatoire.db" + part));
        }

        try (Database again = Database.open(left.resolve("observatoire.db"))) {
            assertEquals(
                    Map.of(action.id(), action),
                    again.units().reading(handle -> ActionReading.of(handle, List.of(action.id()))));
        }
    }

    @Test
    void refusesAnActionOfAnUnknownAuthority() {
        assertThrows(
                UnableToExecuteStatementException.class,
                () -> database.units().writer().useHandle(handle -> handle.execute("""
                        INSERT INTO action (id, authority, title, summary, channels_certainty, standing, since, revision)
                        VALUES ('une', 'commune-00000', 'Titre', 'Texte', 'stated', 'proposed', 'x', 1)
                        """)));
    }

    private static String read(Jdbi jdbi, String pragma) {
        return jdbi.withHandle(handle ->
                handle.createQuery("PRAGMA " + pragma).mapTo(String.class).one());
    }
}
