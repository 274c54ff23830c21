package org.observatoire.application.testing.memory;

import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.contract.BallotsContract;

class InMemoryBallotsTest implements BallotsContract {

    private final Ports ports = new InMemoryObservatory().ports();

    @Override
    public Ports ports() {
        return ports;
    }
}
