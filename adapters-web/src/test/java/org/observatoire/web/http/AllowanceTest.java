package org.observatoire.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Allowance allowance = new Allowance(new Pace(3, MINUTE));

    @Test
    void someTurnsAreTakenAtOnceThenEachIsWaitedFor() {
        for (int turn = 0; turn < 3; turn++) {
            assertEquals(Optional.empty(), allowance.takeOrWait("a", NOON));
        }
        assertEquals(Optional.of(MINUTE), allowance.takeOrWait("a", NOON));
        assertEquals(Optional.of(Duration.ofSeconds(1)), allowance.takeOrWait("a", NOON.plusSeconds(59)));
        assertEquals(Optional.empty(), allowance.takeOrWait("a", NOON.plusSeconds(60)));
        assertEquals(Optional.of(MINUTE), allowance.takeOrWait("a", NOON.plusSeconds(60)));
    }

    @Test
    void whoeverWaitsIsNotMadeToWaitLongerForAsking() {
        for (int turn = 0; turn < 30; turn++) {
            allowance.takeOrWait("a", NOON);
        }
        assertEquals(Optional.of(MINUTE), allowance.waitOf("a", NOON));
    }

    @Test
    void anAddressAtRestHasAllItsTurnsAgainAndNoMore() {
        for (int turn = 0; turn < 3; turn++) {
            allowance.take("a", NOON);
        }
        Instant later = NOON.plus(Duration.ofDays(1));
        for (int turn = 0; turn < 3; turn++) {
            assertEquals(Optional.empty(), allowance.takeOrWait("a", later));
        }
        assertEquals(Optional.of(MINUTE), allowance.waitOf("a", later));
    }

    @Test
    void eachAddressHasTurnsOfItsOwn() {
        for (int turn = 0; turn < 4; turn++) {
            allowance.takeOrWait("a", NOON);
        }
        assertEquals(Optional.empty(), allowance.waitOf("b", NOON));
    }

    @Test
    void theLeastLatelyHeardOfIsForgottenFirst() {
        for (int turn = 0; turn < 3; turn++) {
            allowance.take("old", NOON);
            allowance.take("kept", NOON);
        }
        for (int other = 0; other < 9_999; other++) {
            allowance.take("other" + other, NOON);
            allowance.waitOf("kept", NOON);
        }
        assertTrue(allowance.waitOf("kept", NOON).isPresent());
        assertEquals(Optional.empty(), allowance.waitOf("old", NOON));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void overAnyStretchNoMoreTurnsAreTakenThanThePaceGives(long seed) {
        Random random = new Random(seed);
        Instant now = NOON;
        int taken = 0;
        for (int asked = 0; asked < 2_000; asked++) {
            now = now.plusSeconds(random.nextInt(40));
            if (allowance.takeOrWait("a", now).isEmpty()) {
                taken++;
            }
        }
        long minutes = Duration.between(NOON, now).toMinutes();
        assertTrue(taken <= minutes + 3, taken + " in " + minutes + " minutes");
        assertTrue(taken >= minutes - 3, taken + " in " + minutes + " minutes");
    }
}
