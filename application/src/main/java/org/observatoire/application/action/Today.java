package org.observatoire.application.action;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in France, which is the day that the field goes by. */
final class Today {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Today() {}

    static LocalDate in(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }
}
