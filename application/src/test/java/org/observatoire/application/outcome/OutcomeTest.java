package org.observatoire.application.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void makesSomethingElseOfWhatIsDone() {
        assertEquals(Outcome.done("42"), Outcome.done(42).map(String::valueOf));
    }

    @Test
    void staysRefusedForTheSameReasonsWhateverIsMadeOfIt() {
        List<Objection> objections = List.of(
                Objection.to("authority", Refusal.UNKNOWN_AUTHORITY),
                new Objection(Refusal.NOT_ALLOWED, Optional.empty()));

        assertEquals(
                Outcome.refused(objections),
                Outcome.<Integer>refused(objections).map(String::valueOf));
    }

    @Test
    void refusesAsAWholeWithoutAField() {
        assertEquals(
                Outcome.refused(List.of(new Objection(Refusal.NOT_FOUND, Optional.empty()))),
                Outcome.refused(Refusal.NOT_FOUND));
    }

    @Test
    void isNeverRefusedWithoutAReason() {
        assertThrows(IllegalArgumentException.class, () -> Outcome.refused(List.of()));
    }

    @Test
    void keepsItsReasonsWhateverBecomesOfTheListGiven() {
        List<Objection> given = new ArrayList<>(List.of(Objection.to("id", Refusal.IDENTIFIER_TAKEN)));
        Outcome<String> refused = Outcome.refused(given);

        given.clear();

        assertEquals(Outcome.refused(List.of(Objection.to("id", Refusal.IDENTIFIER_TAKEN))), refused);
    }
}
