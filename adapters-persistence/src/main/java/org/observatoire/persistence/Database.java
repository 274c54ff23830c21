package org.observatoire.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/** The database of the observatory, open. */
final class Database implements AutoCloseable {

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Units units;

    private Database(HikariDataSource writer, HikariDataSource readers) {
        this.writer = writer;
        this.readers = readers;
        this.units = new Units(jdbi(writer), jdbi(readers));
    }

    /**
     * Opens a database, made when the file is not there and brought up to date when it is behind.
     *
     * @throws UnusableDatabase when the file cannot serve
     */
    static Database open(Path file) {
        DatabaseFile.prepare(file);
        Database database = new Database(Sqlite.writer(file), Sqlite.readers(file));
        try {
            new TerritoryLoading(database.units).loadOnce();
            return database;
        } catch (RuntimeException unfinished) {
            database.close();
            throw unfinished;
        }
    }

    Units units() {
        return units;
    }

    /** The writer leaves last: it then gathers the write-ahead log into the file. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private static Jdbi jdbi(DataSource connections) {
        Jdbi jdbi = Jdbi.create(connections);
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        return jdbi;
    }
}
