package org.observatoire.application.testing.memory;

import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.contract.JuriesContract;

class InMemoryJuriesTest implements JuriesContract {

    private final Ports ports = new InMemoryObservatory().ports();

    @Override
    public Ports ports() {
        return ports;
    }
}
