package org.observatoire.web.http;

import java.time.Duration;

/**
 * The paces that are kept here.
 *
 * @param proposals of proposing actions, which anyone may
 * @param wrongTokens of showing tokens that nobody bears
 */
public record Paces(Pace proposals, Pace wrongTokens) {

    /** A workshop of a town hall fits in it, behind its one address; a flood does not. */
    public static final Paces STANDARD =
            new Paces(new Pace(30, Duration.ofMinutes(1)), new Pace(10, Duration.ofMinutes(1)));
}
