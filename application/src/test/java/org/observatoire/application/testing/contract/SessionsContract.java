package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.port.Sessions;

/** The contract of {@link Sessions}. */
public interface SessionsContract extends PortContract {

    /** A moment. */
    Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** A later one. */
    Instant MIDNIGHT = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    default void findsASessionAsItWasOpened() {
        Sessions.Session session = opened("s1", "a1", MIDNIGHT);

        assertEquals(Optional.of(session), ports().sessions().find("s1"));
    }

    @Test
    default void findsNothingThatWasNotOpened() {
        opened("s1", "a1", MIDNIGHT);

        assertEquals(Optional.empty(), ports().sessions().find("s2"));
        assertEquals(Optional.empty(), ports().sessions().find("a1"));
        assertEquals(Optional.empty(), ports().sessions().find(""));
        assertEquals(Optional.empty(), ports().sessions().find("' OR '1'='1"));
    }

    @Test
    default void keepsTheEndToTheSecond() {
        opened("s1", "a1", Instant.parse("2026-11-24T00:00:00.999Z"));

        assertEquals(MIDNIGHT, ports().sessions().find("s1").orElseThrow().until());
    }

    @Test
    default void prolongsOneSessionAlone() {
        opened("s1", "a1", NOON);
        opened("s2", "a1", NOON);

        Given.kept(ports(), () -> ports().sessions().prolong("s1", MIDNIGHT));

        assertEquals(MIDNIGHT, ports().sessions().find("s1").orElseThrow().until());
        assertEquals(NOON, ports().sessions().find("s2").orElseThrow().until());
    }

    @Test
    default void prolongsNothingThatWasClosed() {
        opened("s1", "a1", NOON);

        Given.kept(ports(), () -> {
            ports().sessions().close("s1");
            ports().sessions().prolong("s1", MIDNIGHT);
        });

        assertEquals(Optional.empty(), ports().sessions().find("s1"));
    }

    @Test
    default void closesOneSessionAndLeavesTheOthers() {
        opened("s1", "a1", MIDNIGHT);
        Sessions.Session other = opened("s2", "a1", MIDNIGHT);

        Given.kept(ports(), () -> ports().sessions().close("s1"));

        assertEquals(Optional.empty(), ports().sessions().find("s1"));
        assertEquals(Optional.of(other), ports().sessions().find("s2"));
    }

    @Test
    default void closesWhatIsOverAndNothingElse() {
        opened("s1", "a1", NOON.minusSeconds(1));
        opened("s2", "a1", NOON);
        Sessions.Session other = opened("s3", "a1", NOON.plusSeconds(1));

        Given.kept(ports(), () -> ports().sessions().closeThoseOver(NOON));

        assertEquals(Optional.empty(), ports().sessions().find("s1"));
        assertEquals(Optional.empty(), ports().sessions().find("s2"));
        assertEquals(Optional.of(other), ports().sessions().find("s3"));
    }

    @Test
    default void endsASessionWithTheTokenThatItCameFrom() {
        opened("s1", "a1", MIDNIGHT);
        Sessions.Session other = opened("s2", "a2", MIDNIGHT);

        Given.kept(ports(), () -> ports().access().revoke("a1"));
        Given.kept(ports(), () -> ports().access().grant("a1", new Actor.Organiser()));

        assertEquals(Optional.empty(), ports().sessions().find("s1"));
        assertEquals(Optional.of(other), ports().sessions().find("s2"));
    }

    @Test
    default void leavesTheSessionsOfATokenGrantedAgain() {
        Sessions.Session session = opened("s1", "a1", MIDNIGHT);

        Given.kept(ports(), () -> ports().access().grant("a1", new Actor.Organiser()));

        assertEquals(Optional.of(session), ports().sessions().find("s1"));
    }

    private Sessions.Session opened(String digest, String token, Instant until) {
        Sessions.Session session = new Sessions.Session(digest, token, until);
        Given.kept(ports(), () -> {
            ports().access().grant(token, new Actor.Organiser());
            ports().sessions().open(session);
        });
        return session;
    }
}
