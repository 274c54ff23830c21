package org.observatoire.application.exchange;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.outcome.Objection;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.wording.Coded;

/**
 * What came of an action to be brought in.
 *
 * @param line the number of its line
 * @param id its identity
 * @param fate what came of it
 * @param objections why it was refused; none otherwise
 * @param resembles the action that it is probably the same as; absent where there is none
 */
public record Verdict(long line, ActionId id, Fate fate, List<Objection> objections, Optional<ActionId> resembles) {

    /** What may come of an action to be brought in. */
    public enum Fate implements Coded {
        /** It was brought in, and is published. */
        BROUGHT,
        /** It was there already, written the same; nothing changed. */
        KNOWN,
        /** It is probably the same as another; it was brought in all the same, unless that was not wished. */
        DOUBTFUL,
        /** It was refused; nothing of it was kept. */
        REFUSED
    }

    /** Keeps an immutable copy. */
    public Verdict {
        objections = List.copyOf(objections);
    }

    static Verdict refused(IncomingAction incoming, List<Objection> objections) {
        return new Verdict(incoming.line(), incoming.id(), Fate.REFUSED, objections, Optional.empty());
    }

    static Verdict known(IncomingAction incoming) {
        return new Verdict(incoming.line(), incoming.id(), Fate.KNOWN, List.of(), Optional.empty());
    }

    static Verdict brought(IncomingAction incoming, Optional<ActionId> resembles) {
        Fate fate = resembles.isPresent() ? Fate.DOUBTFUL : Fate.BROUGHT;
        return new Verdict(incoming.line(), incoming.id(), fate, List.of(), resembles);
    }
}
