package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.observatoire.application.port.Journal;

/** The journal, in a table that triggers let grow and nothing else. */
final class JdbiJournal implements Journal {

    private static final String APPEND = """
            INSERT INTO journal (number, at, who, act, subject, detail, previous, seal)
            VALUES (:number, :at, :who, :act, :subject, :detail, :previous, :seal)
            """;

    private final Units units;

    JdbiJournal(Units units) {
        this.units = units;
    }

    @Override
    public Optional<Entry> last() {
        return units.reading(
                handle -> handle.createQuery("SELECT * FROM journal WHERE number = (SELECT MAX(number) FROM journal)")
                        .map((row, context) -> entry(row))
                        .findOne());
    }

    @Override
    public void appendAll(List<Entry> entries) {
        units.writing(handle -> {
            try (PreparedBatch batch = handle.prepareBatch(APPEND)) {
                entries.forEach(entry -> bind(batch, entry).add());
                batch.execute();
            }
        });
    }

    @Override
    public List<Entry> after(long number, int limit) {
        return units.reading(handle -> handle.createQuery(
                        "SELECT * FROM journal WHERE number > :number ORDER BY number LIMIT :limit")
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list());
    }

    private static PreparedBatch bind(PreparedBatch batch, Entry entry) {
        return batch.bind("number", entry.number())
                .bind("at", entry.at().toString())
                .bind("who", entry.who())
                .bind("act", entry.act())
                .bind("subject", entry.subject())
                .bind("detail", entry.detail())
                .bind("previous", entry.previous())
                .bind("seal", entry.seal());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                Instant.parse(row.getString("at")),
                row.getString("who"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("previous"),
                row.getString("seal"));
    }
}
