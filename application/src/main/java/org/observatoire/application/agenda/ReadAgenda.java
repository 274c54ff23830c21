package org.observatoire.application.agenda;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.jury.EditionOutlook;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.Stage;

/** The organiser reads what waits for them: proposals, and the editions under way. */
public final class ReadAgenda {

    private final ActionRegister register;
    private final Editions editions;
    private final EditionOutlook outlook;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param register the proposals
     * @param editions the editions
     * @param outlook looks at those under way
     * @param unitOfWork reads as one
     */
    public ReadAgenda(ActionRegister register, Editions editions, EditionOutlook outlook, UnitOfWork unitOfWork) {
        this.register = register;
        this.editions = editions;
        this.outlook = outlook;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What waits.
     *
     * @param proposals how many proposals
     * @param oldest since when the oldest one waits; absent where none does
     * @param underWay the editions announced and not proclaimed, the first one to come first
     * @param proclaimed the year of the last edition proclaimed here
     */
    public record Agenda(
            long proposals,
            Optional<Instant> oldest,
            List<EditionOutlook.Foreseen> underWay,
            Optional<Integer> proclaimed) {}

    /**
     * Reads what waits, for a number of statements that the editions under way alone add to.
     *
     * @param actor who asks: an organiser
     * @return what waits; refused to anyone else
     */
    public Outcome<Agenda> read(Actor actor) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        return objection.isPresent() ? Outcome.refused(objection.get()) : unitOfWork.read(() -> Outcome.done(agenda()));
    }

    private Agenda agenda() {
        List<Edition> all = editions.all();
        return new Agenda(
                register.counts().getOrDefault(Editorial.Standing.PROPOSED, 0L),
                register.proposals(Optional.empty(), 1).stream()
                        .map(ActionRegister.Place::since)
                        .findFirst(),
                all.stream()
                        .filter(edition -> edition.stage() != Stage.PROCLAIMED)
                        .sorted(Comparator.comparing(edition -> edition.rules().year()))
                        .map(outlook::of)
                        .toList(),
                all.stream()
                        .filter(edition -> edition.stage() == Stage.PROCLAIMED)
                        .map(edition -> edition.rules().year())
                        .findFirst());
    }
}
