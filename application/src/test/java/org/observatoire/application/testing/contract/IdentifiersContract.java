package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Token;
import org.observatoire.application.testing.Together;

/** The contract of {@link org.observatoire.application.port.Identifiers}. */
public interface IdentifiersContract extends PortContract {

    @Test
    default void neverGivesATokenTwiceEvenToManyAtOnce() throws Exception {
        List<Set<Token>> given = Together.all(
                4,
                person -> IntStream.range(0, 500)
                        .mapToObj(turn -> ports().identifiers().token())
                        .collect(Collectors.toSet()));

        assertEquals(2_000, given.stream().flatMap(Set::stream).distinct().count());
    }

    @Test
    default void writesTwoHundredAndFiftySixBitsThatAHeaderCanBear() {
        for (int turn = 0; turn < 100; turn++) {
            String secret = ports().identifiers().token().secret();
            assertTrue(secret.matches("[A-Za-z0-9._~-]{43,100}"), "its form");
            assertTrue(secret.chars().distinct().count() > 8, "its variety");
        }
    }

    @Test
    default void marksWithSixLowerCaseLettersOrDigits() {
        for (int turn = 0; turn < 100; turn++) {
            String mark = ports().identifiers().mark();
            assertTrue(mark.matches("[a-z0-9]{6}"), mark);
        }
    }

    @Test
    default void seldomMarksTwiceTheSame() {
        long distinct = IntStream.range(0, 1_000)
                .mapToObj(turn -> ports().identifiers().mark())
                .distinct()
                .count();

        assertTrue(distinct > 990, distinct + " marks in a thousand");
    }
}
