package org.observatoire.application.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Contacts;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Contact;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** The organiser looks into one action before deciding: whom to write to about it, and what it looks like. */
public final class ReviewAction {

    private final Actions actions;
    private final Contacts contacts;
    private final Territories territories;
    private final NearDuplicates nearDuplicates;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param actions the actions
     * @param contacts whom to write to
     * @param register what looks like what
     * @param territories names the authorities
     * @param unitOfWork reads as one
     */
    public ReviewAction(
            Actions actions,
            Contacts contacts,
            ActionRegister register,
            Territories territories,
            UnitOfWork unitOfWork) {
        this.actions = actions;
        this.contacts = contacts;
        this.territories = territories;
        this.nearDuplicates = new NearDuplicates(register, actions);
        this.unitOfWork = unitOfWork;
    }

    /**
     * What the organiser alone reads of an action.
     *
     * @param action the action
     * @param contact whom to write to about it; absent for what the organiser recorded, and once erased
     * @param near the published actions that may be the same, the likeliest first, a few at most
     * @param territories the authorities met, their départements and their regions
     */
    public record Review(
            Action action,
            Optional<Contact> contact,
            List<NearDuplicate> near,
            Map<AuthorityId, LocalAuthority> territories) {}

    /**
     * Looks into an action.
     *
     * @param actor who asks: an organiser
     * @param id which action
     * @return what there is to know; refused to anyone else, and when there is no such action
     */
    public Outcome<Review> review(Actor actor, ActionId id) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return unitOfWork.read(() -> actions.find(id)
                .map(action -> Outcome.done(review(action)))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND)));
    }

    private Review review(Action action) {
        List<NearDuplicate> near = nearDuplicates.of(List.of(action)).get(action.id());
        return new Review(
                action,
                contacts.of(action.id()),
                near,
                PlacesNamed.by(near.stream().map(NearDuplicate::action), territories));
    }
}
