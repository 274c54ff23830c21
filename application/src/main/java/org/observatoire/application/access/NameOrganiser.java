package org.observatoire.application.access;

import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Organisers;
import org.observatoire.application.port.UnitOfWork;

/** An organiser changes what one of them is called; the first organiser has no name until then. */
public final class NameOrganiser {

    private final Organisers organisers;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param organisers keeps the name
     * @param chronicle tells of it, without the name
     * @param unitOfWork writes as one
     */
    public NameOrganiser(Organisers organisers, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.organisers = organisers;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Changes a name.
     *
     * @param actor who asks: an organiser
     * @param named who, and what they are called from now on
     * @return the organiser; refused to anyone else and for nobody known
     */
    public Outcome<Organisers.Named> name(Actor actor, Organisers.Named named) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return unitOfWork.write(() -> {
            Optional<Organisers.Named> known = organisers.find(named.id());
            if (known.isEmpty() && !named.id().equals(OrganiserId.FIRST)) {
                return Outcome.refused(Refusal.NOT_FOUND);
            }
            if (!known.equals(Optional.of(named))) {
                organisers.keep(named);
                chronicle.tell(actor, "name-organiser", "organiser:" + named.id(), "");
            }
            return Outcome.done(named);
        });
    }
}
