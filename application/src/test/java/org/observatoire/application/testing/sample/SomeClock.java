package org.observatoire.application.testing.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a hand sets: {@link SomeActions#NOON} until moved. */
public final class SomeClock implements InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>(SomeActions.NOON);

    /**
     * Sets it.
     *
     * @param instant what time it is from now on
     */
    public void set(Instant instant) {
        now.set(instant);
    }

    /**
     * Moves it.
     *
     * @param duration how far
     */
    public void forward(Duration duration) {
        now.updateAndGet(before -> before.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
