package org.observatoire.web.darkroom;

import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.contract.DarkroomContract;
import org.observatoire.application.testing.memory.InMemoryObservatory;

class ImageDarkroomTest implements DarkroomContract {

    private final Ports ports = new InMemoryObservatory().ports().developedBy(new ImageDarkroom());

    @Override
    public Ports ports() {
        return ports;
    }
}
