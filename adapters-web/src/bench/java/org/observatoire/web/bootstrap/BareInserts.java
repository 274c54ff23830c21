package org.observatoire.web.bootstrap;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The rows that an import wrote, inserted again elsewhere with nothing else to do: no file to read, no rule, no French, only
 * prepared statements in batches and a transaction for each five hundred actions, on a connection set as ours is.
 */
final class BareInserts {

    private static final int AT_A_TIME = 500;

    private static final List<String> LISTS = List.of(
            "action_category",
            "action_channel",
            "action_hashtag",
            "action_audience",
            "action_contributor",
            "action_source",
            "action_event");

    private final Connection from;
    private final Connection to;
    private long nanos;
    private long rows;

    private BareInserts(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /** What inserting took. */
    record Took(long nanos, long rows) {}

    static Took of(Path imported, Path empty) throws SQLException {
        try (Connection from = connection(imported);
                Connection to = connection(empty)) {
            BareInserts inserts = new BareInserts(from, to);
            inserts.run();
            return new Took(inserts.nanos, inserts.rows);
        }
    }

    private void run() throws SQLException {
        readTokens();
        to.setAutoCommit(false);
        long actions = number("SELECT MAX(number) FROM action");
        long journal = number("SELECT MAX(number) FROM journal");
        long batches = (actions + AT_A_TIME - 1) / AT_A_TIME;
        for (long batch = 0; batch < batches; batch++) {
            long first = batch * AT_A_TIME + 1;
            long last = first + AT_A_TIME - 1;
            String within = " BETWEEN " + first + " AND " + last;
            insert("action", "SELECT * FROM action WHERE number" + within);
            for (String list : LISTS) {
                insert(list, "SELECT * FROM " + list + " WHERE action" + within);
            }
            insert("catalogue", "SELECT * FROM catalogue WHERE number" + within);
            insert("catalogue_value", "SELECT * FROM catalogue_value WHERE number" + within);
            insert(
                    "catalogue_text (rowid, title, hashtags, authority, text)",
                    "SELECT * FROM tokens WHERE doc" + within);
            long line = journal * batch / batches;
            insert(
                    "journal",
                    "SELECT * FROM journal WHERE number > " + line + " AND number <= "
                            + journal * (batch + 1) / batches);
            commit();
        }
        insert("reuse", "SELECT * FROM reuse");
        commit();
    }

    /** The index keeps no text: each one is told again by its tokens, in their order. */
    private void readTokens() throws SQLException {
        try (Statement statement = from.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE temp.instance USING fts5vocab(main, catalogue_text, 'instance')");
            statement.execute("CREATE TEMP TABLE token AS SELECT doc, col, offset, term FROM temp.instance");
            statement.execute("CREATE INDEX temp.token_of ON token (doc, col, offset)");
            statement.execute("""
                    CREATE TEMP TABLE tokens AS
                    SELECT doc,
                        COALESCE(GROUP_CONCAT(CASE WHEN col = 'title' THEN term END, ' '), '') AS title,
                        COALESCE(GROUP_CONCAT(CASE WHEN col = 'hashtags' THEN term END, ' '), '') AS hashtags,
                        COALESCE(GROUP_CONCAT(CASE WHEN col = 'authority' THEN term END, ' '), '') AS authority,
                        COALESCE(GROUP_CONCAT(CASE WHEN col = 'text' THEN term END, ' '), '') AS text
                    FROM (SELECT * FROM token ORDER BY doc, col, offset)
                    GROUP BY doc
                    """);
            statement.execute("CREATE UNIQUE INDEX temp.tokens_of ON tokens (doc)");
        }
    }

    private void insert(String table, String query) throws SQLException {
        List<Object[]> values = new ArrayList<>();
        int columns;
        try (Statement statement = from.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = found.getObject(column + 1);
                }
                values.add(row);
            }
        }
        insert(
                "INSERT INTO " + table + " VALUES (" + String.join(", ", Collections.nCopies(columns, "?")) + ")",
                values);
    }

    private void insert(String sql, List<Object[]> values) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        long start = System.nanoTime();
        try (PreparedStatement insertion = to.prepareStatement(sql)) {
            for (Object[] row : values) {
                for (int column = 0; column < row.length; column++) {
                    insertion.setObject(column + 1, row[column]);
                }
                insertion.addBatch();
            }
            insertion.executeBatch();
        }
        nanos += System.nanoTime() - start;
        rows += values.size();
    }

    private void commit() throws SQLException {
        long start = System.nanoTime();
        to.commit();
        nanos += System.nanoTime() - start;
    }

    private long number(String query) throws SQLException {
        try (Statement statement = from.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static Connection connection(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setCacheSize(-2_048);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        SQLiteDataSource connections = new SQLiteDataSource(config);
        connections.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return connections.getConnection();
    }
}
