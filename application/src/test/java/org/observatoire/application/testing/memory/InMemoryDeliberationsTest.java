package org.observatoire.application.testing.memory;

import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.contract.DeliberationsContract;

class InMemoryDeliberationsTest implements DeliberationsContract {

    private final Ports ports = new InMemoryObservatory().ports();

    @Override
    public Ports ports() {
        return ports;
    }
}
