package org.observatoire.web.http;

import java.time.Duration;

/**
 * How often something may be done from one address.
 *
 * @param atOnce how many times in a row, after a rest
 * @param thenEach how long each one more is waited for
 */
public record Pace(int atOnce, Duration thenEach) {

    public Pace {
        if (atOnce < 1 || thenEach.isNegative() || thenEach.isZero()) {
            throw new IllegalArgumentException("pace: once at least, and some time between");
        }
    }
}
