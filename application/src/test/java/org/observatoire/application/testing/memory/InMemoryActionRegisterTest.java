package org.observatoire.application.testing.memory;

import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.contract.ActionRegisterContract;

class InMemoryActionRegisterTest implements ActionRegisterContract {

    private final Ports ports = new InMemoryObservatory().ports();

    @Override
    public Ports ports() {
        return ports;
    }
}
