package org.observatoire.application.testing;

import java.util.List;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;

/** What a test expects of an outcome. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * What came of something that must be done.
     *
     * @param <T> what is given
     * @param outcome the outcome
     * @return its value
     * @throws AssertionError when it was refused
     */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("it should be done: " + outcome);
    }

    /**
     * What stands against something that must be refused.
     *
     * @param outcome the outcome
     * @return the objections
     * @throws AssertionError when it was done
     */
    public static List<Objection> objections(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.objections();
        }
        throw new AssertionError("it should be refused: " + outcome);
    }

    /**
     * Why something that must be refused is refused.
     *
     * @param outcome the outcome
     * @return the refusals, whatever they are about
     * @throws AssertionError when it was done
     */
    public static List<Refusal> refusals(Outcome<?> outcome) {
        return objections(outcome).stream().map(Objection::refusal).toList();
    }
}
