package org.observatoire.persistence;

import org.junit.jupiter.api.AfterEach;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.contract.PortContract;

/** The contract of a port, asked of a database of its own. */
abstract class OnSqlite implements PortContract {

    private final TemporaryDatabase database = new TemporaryDatabase();

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Override
    public Ports ports() {
        return database.ports();
    }
}
