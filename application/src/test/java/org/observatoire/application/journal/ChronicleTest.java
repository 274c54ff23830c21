package org.observatoire.application.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Journal;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.domain.action.ActionId;

class ChronicleTest {

    private final Scene scene = new Scene();

    @Test
    void tellsWhoDidWhatToWhatAndWhen() {
        ActionId action = new ActionId("une");

        tell(() -> scene.uses().chronicle().tell(new Actor.Contributor(action), "correct-action", action, "title"));
        tell(() -> scene.uses().chronicle().tell(Scene.ORGANISER, "announce", "edition:2026", ""));

        Journal.Entry first = JournalChain.following(
                Optional.empty(), SomeActions.NOON, "contributor:une", "correct-action", "action:une", "title");
        Journal.Entry second = JournalChain.following(
                Optional.of(first), SomeActions.NOON, "organiser", "announce", "edition:2026", "");
        assertEquals(List.of(first, second), scene.journal());
    }

    @Test
    void leavesAJournalThatHolds() {
        for (int line = 0; line < 5; line++) {
            tell(() -> scene.uses().chronicle().tell(Scene.VISITOR, "essai", "essai:1", ""));
        }

        assertEquals(Optional.empty(), scene.uses().verifyJournal().firstBreak());
    }

    @Test
    void holdsWhileItIsEmpty() {
        assertEquals(Optional.empty(), scene.uses().verifyJournal().firstBreak());
    }

    private void tell(Runnable telling) {
        scene.ports().unitOfWork().write(() -> {
            telling.run();
            return Outcome.done(true);
        });
    }
}
