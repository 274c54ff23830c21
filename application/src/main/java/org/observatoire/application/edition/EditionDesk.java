package org.observatoire.application.edition;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.edition.Edition;

/**
 * The way everything in an edition goes: role, existence and stage are checked in that order, then the work is done, as
 * one unit. What someone may not do tells them nothing of whether the edition exists.
 */
public final class EditionDesk {

    private final Editions editions;
    private final UnitOfWork unitOfWork;

    /**
     * The desk.
     *
     * @param editions the editions
     * @param unitOfWork writes as one
     */
    public EditionDesk(Editions editions, UnitOfWork unitOfWork) {
        this.editions = editions;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Does something in an edition.
     *
     * @param <T> what comes of it
     * @param actor who asks
     * @param operation what for
     * @param year in which edition
     * @param work what to do once it is allowed
     * @return what the work answers; refused to other roles, where there is no such edition, and at other stages
     */
    public <T> Outcome<T> act(Actor actor, PrizeOperation operation, int year, Function<Edition, Outcome<T>> work) {
        Optional<Refusal> objection = Policy.objectionTo(actor, operation, year);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Supplier<Outcome<T>> atItsStage = () -> editions.find(year)
                .map(edition -> operation.possibleAt(edition.stage())
                        ? work.apply(edition)
                        : Outcome.<T>refused(Refusal.WRONG_STAGE))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND));
        return operation.changes() ? unitOfWork.write(atItsStage) : unitOfWork.read(atItsStage);
    }
}
