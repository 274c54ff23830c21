package org.observatoire.web.http;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Moments, as clocks in France tell them: people write and read these, programs write and read UTC. */
public final class FranceTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter IN_A_FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private FranceTime() {}

    /** How many times clocks in France tell a day and an hour: once, but for an hour of spring and an hour of autumn. */
    static int timesTold(LocalDateTime there) {
        return ZONE.getRules().getValidOffsets(there).size();
    }

    /** The moment of a day and an hour; an hour that comes twice, in autumn, is the first one. */
    public static Instant at(LocalDateTime there) {
        return there.atZone(ZONE).toInstant();
    }

    /** A moment as a {@code datetime-local} field writes it. */
    public static String inAField(Instant moment) {
        return IN_A_FIELD.format(moment.truncatedTo(ChronoUnit.MINUTES).atZone(ZONE));
    }
}
