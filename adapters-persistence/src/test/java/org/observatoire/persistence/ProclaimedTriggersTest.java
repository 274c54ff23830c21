package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.PalmaresArchive.Proclaimed;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeProclamation;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.palmares.Distinction;

/** What the database itself holds a proclaimed palmarès to, whoever writes to the file. */
class ProclaimedTriggersTest {

    private final TemporaryDatabase database = new TemporaryDatabase();
    private final Proclaimed proclaimed = SomeProclamation.of(2026, 1)
            .nominating("a", "b")
            .giving("a", Distinction.GOLD)
            .proclaimed();

    @BeforeEach
    void proclaim() {
        database.units().write(() -> {
            database.ports().actions().add(SomeActions.published("a", SomeSheet.titled("A")));
            database.ports().actions().add(SomeActions.published("b", SomeSheet.titled("B")));
            database.ports().archive().keep(proclaimed);
            return Outcome.done(true);
        });
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE proclaimed SET recount_file = '{}' | a version is never rewritten",
                "UPDATE proclaimed_nominee SET action = 'b' WHERE action = 'a' | a version is never rewritten",
                "UPDATE proclaimed_award SET distinction = 'silver' | a version is never rewritten",
                "DELETE FROM proclaimed | a version is never taken out",
                "DELETE FROM proclaimed_nominee | a version is never taken out",
                "DELETE FROM proclaimed_award | a version is never taken out",
                "INSERT INTO proclaimed VALUES (2026, 3, 'x', 'x', 'x') | a version follows the last one",
                "INSERT OR REPLACE INTO proclaimed VALUES (2026, 1, 'x', 'x', 'x') | a version follows the last one",
                "INSERT OR REPLACE INTO proclaimed_nominee VALUES (2026, 1, 'b') | a version is never added to",
                "INSERT INTO proclaimed_award VALUES (2026, 1, 'b', 0, 'gold', NULL, 0, 'stated') "
                        + "| a version is never added to"
            })
    void refusesWhateverChangesAVersion(String sql, String reason) {
        var refused = assertThrows(
                UnableToExecuteStatementException.class,
                () -> database.units().writer().useHandle(handle -> handle.execute(sql)));

        assertTrue(refused.getMessage().contains(reason), refused::getMessage);
        assertEquals(List.of(proclaimed), database.ports().archive().proclaimed(2026));
    }

    @Test
    void keepsNoNomineeWithoutItsVersion() {
        assertThrows(
                RuntimeException.class,
                () -> database.units()
                        .writer()
                        .useHandle(handle -> handle.execute("INSERT INTO proclaimed_nominee VALUES (2026, 2, 'a')")));

        assertEquals(List.of(proclaimed), database.ports().archive().proclaimed(2026));
    }
}
