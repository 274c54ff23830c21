package org.observatoire.application.access;

import java.util.Optional;
import java.util.function.Function;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Organisers;
import org.observatoire.application.port.UnitOfWork;

/**
 * Where organisers change how one of them comes in: as a whole, by organisers, and not for the first, whose token the
 * operator sets.
 */
public final class OrganiserDesk {

    private final Organisers organisers;
    private final UnitOfWork unitOfWork;

    /**
     * The desk.
     *
     * @param organisers who there is
     * @param unitOfWork writes as one
     */
    public OrganiserDesk(Organisers organisers, UnitOfWork unitOfWork) {
        this.organisers = organisers;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Does something about an organiser.
     *
     * @param <T> what comes of it
     * @param actor who asks
     * @param id about whom
     * @param work what to do once it is allowed
     * @return what the work answers; refused to other roles, for nobody known, and for the first organiser
     */
    public <T> Outcome<T> act(Actor actor, OrganiserId id, Function<Organisers.Named, Outcome<T>> work) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (id.equals(OrganiserId.FIRST)) {
            return Outcome.refused(Refusal.TOKEN_OF_THE_OPERATOR);
        }
        return unitOfWork.write(
                () -> organisers.find(id).map(work).orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND)));
    }
}
