package org.observatoire.persistence;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.UnitOfWork;

/**
 * The unit that each thread is in. A port works in it; outside of any, it reads in a unit of its own, and refuses to write:
 * what belongs together would not be kept together. A unit begun inside another joins it: refused, it undoes what it
 * wrote itself and leaves the rest. Nothing is written inside a unit that only reads: that moment is past.
 */
final class Units implements UnitOfWork {

    private final Jdbi writer;
    private final Jdbi readers;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ThreadLocal<Unit> current = new ThreadLocal<>();

    Units(Jdbi writer, Jdbi readers) {
        this.writer = writer;
        this.readers = readers;
    }

    private record Unit(Handle handle, boolean writes) {}

    @Override
    public <T> Outcome<T> write(Supplier<Outcome<T>> work) {
        Unit outer = current.get();
        return outer == null ? first(work) : nested(toWrite(outer), work);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (Handle handle = readers.open()) {
            handle.begin();
            current.set(new Unit(handle, false));
            return ended(handle, work);
        } finally {
            current.remove();
        }
    }

    /** Reads in the current unit, or in one of its own. */
    <T> T reading(Function<Handle, T> work) {
        return read(() -> work.apply(current.get().handle()));
    }

    /** Writes in the current unit. */
    void writing(Consumer<Handle> work) {
        work.accept(toWrite(current.get()));
    }

    Jdbi writer() {
        return writer;
    }

    Jdbi readers() {
        return readers;
    }

    private <T> Outcome<T> first(Supplier<Outcome<T>> work) {
        turn.lock();
        try (Handle handle = writer.open()) {
            handle.begin();
            current.set(new Unit(handle, true));
            return settled(work, handle::commit, handle::rollback);
        } finally {
            current.remove();
            turn.unlock();
        }
    }

    private static <T> Outcome<T> nested(Handle handle, Supplier<Outcome<T>> work) {
        handle.execute("SAVEPOINT nested");
        return settled(work, () -> handle.execute("RELEASE nested"), () -> {
            handle.execute("ROLLBACK TO nested");
            handle.execute("RELEASE nested");
        });
    }

    private static <T> Outcome<T> settled(Supplier<Outcome<T>> work, Runnable keep, Runnable undo) {
        boolean kept = false;
        try {
            Outcome<T> outcome = work.get();
            if (outcome instanceof Outcome.Done<T>) {
                keep.run();
                kept = true;
            }
            return outcome;
        } finally {
            if (!kept) {
                undo.run();
            }
        }
    }

    private static <T> T ended(Handle handle, Supplier<T> work) {
        try {
            return work.get();
        } finally {
            handle.rollback();
        }
    }

    private static Handle toWrite(Unit unit) {
        if (unit == null || !unit.writes()) {
            throw new IllegalStateException("a write belongs inside a unit of work that writes");
        }
        return unit.handle();
    }
}
