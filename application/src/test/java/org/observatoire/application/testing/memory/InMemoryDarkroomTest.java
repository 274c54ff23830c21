package org.observatoire.application.testing.memory;

import org.observatoire.application.port.Darkroom;
import org.observatoire.application.testing.contract.DarkroomContract;

class InMemoryDarkroomTest implements DarkroomContract {

    private final Darkroom darkroom = new InMemoryDarkroom();

    @Override
    public Darkroom darkroom() {
        return darkroom;
    }
}
