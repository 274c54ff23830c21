package org.observatoire.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** What another database would say otherwise: connections, lists of values, full text. The rest is common SQL. */
final class Sqlite {

    private static final int READERS = 8;
    private static final int BUSY_MILLIS = 30_000;
    private static final int CACHE_KIBIBYTES = 2_048;
    private static final int IDLE_MILLIS = 60_000;

    private Sqlite() {}

    /**
     * The connection that writes. There is one: SQLite has one writer at a time, and a queue of ours is fairer than its
     * lock. It begins with the lock taken, because a transaction that reads first and then writes would be refused when
     * another wrote in between.
     */
    static HikariDataSource writer(Path file) {
        return new HikariDataSource(pooling("observatoire-writer", 1, connections(file, TransactionMode.IMMEDIATE)));
    }

    /** The connections that only read, each from a moment of its own. */
    static HikariDataSource readers(Path file) {
        HikariConfig config = pooling("observatoire-reader", READERS, connections(file, TransactionMode.DEFERRED));
        config.setMinimumIdle(1);
        config.setIdleTimeout(IDLE_MILLIS);
        config.setConnectionInitSql("PRAGMA query_only = ON");
        return new HikariDataSource(config);
    }

    /** A connection outside the pools, for what comes before them. */
    static SQLiteDataSource alone(Path file) {
        return connections(file, TransactionMode.DEFERRED);
    }

    /** Tells that a column is one of the values bound as {@link #list}: one statement, however many values. */
    static String among(String column, String parameter) {
        return column + " IN (SELECT value FROM " + values(parameter) + ")";
    }

    /** A table of the values bound as {@link #list}, each as {@code value}. */
    static String values(String parameter) {
        return "json_each(:" + parameter + ")";
    }

    /** Values to bind where {@link #among} expects them. */
    static String list(Collection<?> values) {
        return values.stream().map(value -> quoted(value.toString())).collect(Collectors.joining(",", "[", "]"));
    }

    /** Numbers to bind where {@link #among} expects them. */
    static String numbers(Collection<? extends Number> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /** Tells that an action holds every token of an expression. */
    static String holding(String number, String parameter) {
        return number + " IN (SELECT rowid FROM catalogue_text WHERE catalogue_text MATCH :" + parameter + ")";
    }

    /** An expression that asks for every token, in any column. */
    static String everyOne(Collection<String> tokens) {
        return tokens.stream().map(token -> '"' + token + '"').collect(Collectors.joining(" AND "));
    }

    /** An expression that asks for every token in what a reader sees first of an action. */
    static String everyOneInFront(Collection<String> tokens) {
        return "{title hashtags authority} : (" + everyOne(tokens) + ")";
    }

    /** An expression that asks for a token that begins so. */
    static String beginning(String token) {
        return '"' + token + "\"*";
    }

    private static String quoted(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (char character : value.toCharArray()) {
            if (character < ' ' || character == '"' || character == '\\') {
                json.append(String.format("\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }

    private static HikariConfig pooling(String name, int most, SQLiteDataSource connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(connections);
        config.setMaximumPoolSize(most);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(BUSY_MILLIS);
        return config;
    }

    private static SQLiteDataSource connections(Path file, TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(mode);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setTempStore(TempStore.MEMORY);
        SQLiteDataSource connections = new SQLiteDataSource(config);
        connections.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return connections;
    }
}
