package org.observatoire.domain.edition;

import java.time.Instant;

/**
 * A span of time, half-open.
 *
 * @param opens the first instant inside
 * @param closes the first instant after, later than {@code opens}
 */
public record Window(Instant opens, Instant closes) {

    /** Refuses a window that closes before it opens. */
    public Window {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("closes: a window closes after it opens");
        }
    }

    /**
     * Whether an instant falls inside.
     *
     * @param instant the instant
     * @return true from the opening on, false from the closing on
     */
    public boolean holds(Instant instant) {
        return !instant.isBefore(opens) && instant.isBefore(closes);
    }
}
