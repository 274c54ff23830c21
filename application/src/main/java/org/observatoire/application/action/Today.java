package org.observatoire.application.action;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in France, which is the day that the field goes by. */
public final class Today {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Today() {}

    /**
     * Which day it is.
     *
     * @param clock what time it is
     * @return the day in Europe/Paris
     */
    public static LocalDate in(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }
}
