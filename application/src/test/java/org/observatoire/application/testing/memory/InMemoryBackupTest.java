package org.observatoire.application.testing.memory;

import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.contract.BackupContract;

class InMemoryBackupTest implements BackupContract {

    private final Ports ports = new InMemoryObservatory().ports();

    @Override
    public Ports ports() {
        return ports;
    }
}
