package org.observatoire.application.port;

import java.util.function.Supplier;
import org.observatoire.application.outcome.Outcome;

/** All or nothing: what is done through the ports inside one unit is kept together, or not at all. */
public interface UnitOfWork {

    /**
     * Writes as one. Writers follow one another: what the work reads, no other writer changes before it ends. Once this
     * returns {@link Outcome.Done}, what was written survives a crash of the process and of the machine.
     *
     * @param <T> what is given when it is done
     * @param work what to do; its writes are kept only when it answers {@link Outcome.Done}
     * @return what the work answers
     */
    <T> Outcome<T> write(Supplier<Outcome<T>> work);

    /**
     * Reads as one: everything read inside is of the same moment.
     *
     * @param <T> what is read
     * @param work what to read
     * @return what the work answers
     */
    <T> T read(Supplier<T> work);
}
