package org.observatoire.persistence;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.observatoire.application.port.Backup;

/** Copies of a database file, compacted, on a connection of their own: nobody waits for them. */
final class SqliteBackup implements Backup {

    private final Path database;

    SqliteBackup(Path database) {
        this.database = database;
    }

    @Override
    public void copyTo(Path file) throws IOException {
        if (Files.notExists(database)) {
            throw new NoSuchFileException(database.toString());
        }
        if (Files.exists(file) && Files.size(file) > 0) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try (Connection connection = Sqlite.alone(database).getConnection();
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, file.toString());
            copy.execute();
        } catch (SQLException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }
}
