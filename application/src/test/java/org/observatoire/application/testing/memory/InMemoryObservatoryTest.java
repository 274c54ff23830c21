package org.observatoire.application.testing.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;

class InMemoryObservatoryTest {

    private final Ports ports = new InMemoryObservatory().ports();
    private final Action action = SomeActions.published("une", SomeSheet.titled("Une"));

    @Test
    void letsNothingBeWrittenOutsideAUnitOfWorkThatWrites() {
        assertThrows(IllegalStateException.class, () -> ports.actions().add(action));
        assertThrows(
                IllegalStateException.class,
                () -> ports.unitOfWork().read(() -> {
                    ports.actions().add(action);
                    return true;
                }));

        assertEquals(Optional.empty(), ports.actions().find(action.id()));
    }

    @Test
    void putsNoUnitOfWorkThatWritesInsideAnother() {
        assertThrows(
                IllegalStateException.class,
                () -> ports.unitOfWork().write(() -> ports.unitOfWork().write(() -> Outcome.done(true))));
        assertThrows(
                IllegalStateException.class,
                () -> ports.unitOfWork().read(() -> ports.unitOfWork().write(() -> Outcome.done(true))));
    }

    @Test
    void readsInsideAUnitOfWorkWhatThatUnitSees() {
        ports.unitOfWork().write(() -> {
            ports.actions().add(action);
            assertEquals(
                    Optional.of(action),
                    ports.unitOfWork().read(() -> ports.actions().find(action.id())));
            return Outcome.done(true);
        });
    }

    @Test
    void drawsTheSameIdentifiersFromTheSameSeed() {
        assertEquals(new SeededIdentifiers(7).token(), new SeededIdentifiers(7).token());
        assertEquals(new SeededIdentifiers(7).mark(), new SeededIdentifiers(7).mark());
    }
}
