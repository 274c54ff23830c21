package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.application.journal.JournalChain;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Journal;

/** What the database itself holds the journal to, whoever writes to the file. */
class JournalTriggersTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");

    private final TemporaryDatabase database = new TemporaryDatabase();

    @BeforeEach
    void tellTwoThings() {
        database.units().write(() -> {
            tell("propose-action");
            tell("publish-action");
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
                "UPDATE journal SET detail = 'autre' WHERE number = 1 | a line is never rewritten",
                "DELETE FROM journal WHERE number = 2 | a line is never taken out",
                "DELETE FROM journal | a line is never taken out",
                "INSERT INTO journal VALUES (4, 'x', 'x', 'x', 'x', '', 'x', 'y') | a line follows the last one",
                "INSERT INTO journal VALUES (3, 'x', 'x', 'x', 'x', '', 'x', 'y') | a line follows the last one",
                "INSERT OR REPLACE INTO journal VALUES (2, 'x', 'x', 'x', 'x', '', '', 'y') | a line follows the last one"
            })
    void refusesWhateverDoesNotFollow(String sql, String reason) {
        List<Journal.Entry> before = database.ports().journal().after(0, 10);

        var refused = assertThrows(
                UnableToExecuteStatementException.class,
                () -> database.units().writer().useHandle(handle -> handle.execute(sql)));

        assertTrue(refused.getMessage().contains(reason), refused::getMessage);
        assertEquals(before, database.ports().journal().after(0, 10));
    }

    @Test
    void holdsFromTheFirstLineToTheLast() {
        assertEquals(
                Optional.empty(),
                JournalChain.firstBreak(
                        Optional.empty(), database.ports().journal().after(0, 10)));
    }

    private void tell(String act) {
        Journal journal = database.ports().journal();
        journal.append(JournalChain.following(journal.last(), NOON, "organiser", act, "action:une", "détail"));
    }
}
