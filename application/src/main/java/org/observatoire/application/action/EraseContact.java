package org.observatoire.application.action;

import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Contacts;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.ActionId;

/** Whoever proposed an action has their contact erased for good; the action stays as it is. */
public final class EraseContact {

    private final Actions actions;
    private final Contacts contacts;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param actions the actions
     * @param contacts forgets whom to write to
     * @param chronicle tells that a contact was erased, and nothing of it
     * @param unitOfWork writes as one
     */
    public EraseContact(Actions actions, Contacts contacts, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.actions = actions;
        this.contacts = contacts;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Erases the contact of an action. Erasing one that is not there changes nothing.
     *
     * @param actor who asks: the contributor of that action, or an organiser on their behalf
     * @param id which action
     * @return the action; refused to anyone else, and when there is no such action
     */
    public Outcome<ActionId> erase(Actor actor, ActionId id) {
        return unitOfWork.write(() -> {
            Optional<Refusal> objection = Policy.objectionTo(actor, Permission.ERASE_CONTACT, id);
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            if (actions.find(id).isEmpty()) {
                return Outcome.refused(Refusal.NOT_FOUND);
            }
            if (contacts.of(id).isPresent()) {
                contacts.erase(id);
                chronicle.tell(actor, "erase-contact", id, "");
            }
            return Outcome.done(id);
        });
    }
}
