package org.observatoire.application.outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a use case answers.
 *
 * @param <T> what is given when it is done
 */
public sealed interface Outcome<T> {

    /**
     * It is done.
     *
     * @param <T> what is given
     * @param value what came of it
     */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * It was not done, and nothing changed.
     *
     * @param <T> what would have been given
     * @param objections why, one at least, all that could be told at once
     */
    record Refused<T>(List<Objection> objections) implements Outcome<T> {

        /** Refuses a refusal without a reason. */
        public Refused {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("objections: a refusal has a reason");
            }
        }
    }

    /**
     * Done.
     *
     * @param <T> what is given
     * @param value what came of it
     * @return the outcome
     */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /**
     * Refused as a whole.
     *
     * @param <T> what would have been given
     * @param refusal why
     * @return the outcome
     */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(List.of(new Objection(refusal, Optional.empty())));
    }

    /**
     * Refused for one or more parts.
     *
     * @param <T> what would have been given
     * @param objections why
     * @return the outcome
     */
    static <T> Outcome<T> refused(List<Objection> objections) {
        return new Refused<>(objections);
    }

    /**
     * The same outcome about something made from its value.
     *
     * @param <U> what is given instead
     * @param made how to make it
     * @return done with what was made, or the same refusal
     */
    default <U> Outcome<U> map(Function<T, U> made) {
        if (this instanceof Done<T> done) {
            return done(made.apply(done.value()));
        }
        return refused(((Refused<T>) this).objections());
    }
}
