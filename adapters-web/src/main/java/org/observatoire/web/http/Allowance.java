package org.observatoire.web.http;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is left to each address of something that has a pace. One moment is remembered of each: when it will have rested
 * enough to have all its turns again. Of the addresses only the last ten thousand are remembered.
 */
final class Allowance {

    private static final int REMEMBERED = 10_000;

    private final Pace pace;
    private final Map<String, Instant> restedAt = new Remembered();

    Allowance(Pace pace) {
        this.pace = pace;
    }

    /** The least lately heard of is forgotten first. */
    private static final class Remembered extends LinkedHashMap<String, Instant> {

        private static final long serialVersionUID = 1L;

        private Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** How long an address must wait for its turn; nothing where it has one now. */
    synchronized Optional<Duration> waitOf(String address, Instant now) {
        Duration unrested = Duration.between(now, restedAt(address, now));
        Duration wait = unrested.minus(pace.thenEach().multipliedBy(pace.atOnce() - 1L));
        return Optional.of(wait).filter(time -> !time.isNegative() && !time.isZero());
    }

    /** Takes a turn of an address. */
    synchronized void take(String address, Instant now) {
        restedAt.put(address, restedAt(address, now).plus(pace.thenEach()));
    }

    /** Takes a turn of an address, or tells how long it must wait for one. */
    synchronized Optional<Duration> takeOrWait(String address, Instant now) {
        Optional<Duration> wait = waitOf(address, now);
        if (wait.isEmpty()) {
            take(address, now);
        }
        return wait;
    }

    private Instant restedAt(String address, Instant now) {
        Instant rested = restedAt.getOrDefault(address, now);
        return rested.isBefore(now) ? now : rested;
    }
}
