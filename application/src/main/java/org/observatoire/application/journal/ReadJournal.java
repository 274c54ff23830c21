package org.observatoire.application.journal;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Journal;
import org.observatoire.application.port.UnitOfWork;

/** The organiser reads the journal. */
public final class ReadJournal {

    private final Journal journal;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param journal the journal
     * @param unitOfWork reads as one
     */
    public ReadJournal(Journal journal, UnitOfWork unitOfWork) {
        this.journal = journal;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Reads a page.
     *
     * @param actor who asks: an organiser
     * @param after the number of the last line already known, 0 to begin
     * @param limit how many lines at most, 1 or more
     * @return lines, oldest first; refused to anyone else
     */
    public Outcome<List<Journal.Entry>> read(Actor actor, long after, int limit) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        return objection.isPresent()
                ? Outcome.refused(objection.get())
                : unitOfWork.read(() -> Outcome.done(journal.after(after, limit)));
    }
}
