package org.observatoire.application.testing.memory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.UnitOfWork;

/** Writers follow one another, each on a copy that takes the place of the store when it is done; readers never wait. */
final class InMemoryUnitOfWork implements UnitOfWork {

    private record Unit(Store store, boolean writing) {}

    private final ReentrantLock turn = new ReentrantLock();
    private final ThreadLocal<Unit> current = new ThreadLocal<>();
    private volatile Store kept = Store.empty();

    @Override
    public <T> Outcome<T> write(Supplier<Outcome<T>> work) {
        if (current.get() != null) {
            throw new IllegalStateException("a unit of work does not hold another");
        }
        turn.lock();
        try {
            Unit unit = new Unit(kept.copy(), true);
            Outcome<T> outcome = within(unit, work);
            if (outcome instanceof Outcome.Done<T>) {
                kept = unit.store();
            }
            return outcome;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return current.get() == null ? within(new Unit(kept, false), work) : work.get();
    }

    /** What whoever reads now sees. */
    Store seen() {
        Unit unit = current.get();
        return unit == null ? kept : unit.store();
    }

    /** What whoever writes now may change. */
    Store written() {
        Unit unit = current.get();
        if (unit == null || !unit.writing()) {
            throw new IllegalStateException("a write belongs inside a unit of work that writes");
        }
        return unit.store();
    }

    private <T> T within(Unit unit, Supplier<T> work) {
        current.set(unit);
        try {
            return work.get();
        } finally {
            current.remove();
        }
    }
}
