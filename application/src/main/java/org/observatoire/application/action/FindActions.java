package org.observatoire.application.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.ActionRegister.Place;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** The organiser finds an action, whatever its standing. */
public final class FindActions {

    private final ActionRegister register;
    private final Actions actions;
    private final Territories territories;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param register which ones there are
     * @param actions what they say
     * @param territories names their authorities
     * @param unitOfWork reads as one
     */
    public FindActions(ActionRegister register, Actions actions, Territories territories, UnitOfWork unitOfWork) {
        this.register = register;
        this.actions = actions;
        this.territories = territories;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What is looked for.
     *
     * @param words what the organiser typed, blank for everything
     * @param standing of which standing, absent for any
     * @param after the last one already read
     * @param limit how many, 1 to 100
     */
    public record Command(String words, Optional<Editorial.Standing> standing, Optional<Place> after, int limit) {

        /** Checks the limit. */
        public Command {
            if (limit < 1 || limit > 100) {
                throw new IllegalArgumentException("limit: " + limit + " is not between 1 and 100");
            }
        }
    }

    /**
     * What is found.
     *
     * @param actions them, whose standing changed last first
     * @param next where the following page begins; absent from the last one
     * @param territories the authorities met, their départements and their regions
     */
    public record Found(List<Action> actions, Optional<Place> next, Map<AuthorityId, LocalAuthority> territories) {}

    /**
     * Finds actions.
     *
     * @param actor who asks: an organiser
     * @param command what is looked for
     * @return a page of them; refused to anyone else
     */
    public Outcome<Found> find(Actor actor, Command command) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Optional<String> words = Optional.of(command.words().strip()).filter(typed -> !typed.isEmpty());
        var search = new ActionRegister.Search(words, command.standing(), command.after(), command.limit() + 1);
        return unitOfWork.read(() -> Outcome.done(page(search, command.limit())));
    }

    private Found page(ActionRegister.Search search, int limit) {
        List<Place> places = register.found(search);
        List<Place> shown = places.subList(0, Math.min(limit, places.size()));
        Map<ActionId, Action> known =
                actions.findAll(shown.stream().map(Place::id).toList());
        return new Found(
                shown.stream().map(place -> known.get(place.id())).toList(),
                places.size() > shown.size() ? Optional.of(shown.get(shown.size() - 1)) : Optional.empty(),
                PlacesNamed.by(known.values().stream(), territories));
    }
}
