package org.observatoire.web.darkroom;

import org.observatoire.application.port.Darkroom;
import org.observatoire.application.testing.contract.DarkroomContract;

class ImageDarkroomTest implements DarkroomContract {

    private final Darkroom darkroom = new ImageDarkroom();

    @Override
    public Darkroom darkroom() {
        return darkroom;
    }
}
