package org.observatoire.application.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** The organiser reads the proposals that wait, oldest first, beside the published actions that they look like. */
public final class ListProposals {

    private final ActionRegister register;
    private final Actions actions;
    private final Territories territories;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param register which ones wait
     * @param actions what they say
     * @param territories names their authorities
     * @param unitOfWork reads as one
     */
    public ListProposals(ActionRegister register, Actions actions, Territories territories, UnitOfWork unitOfWork) {
        this.register = register;
        this.actions = actions;
        this.territories = territories;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Which page.
     *
     * @param after the last proposal already read
     * @param limit how many, 1 to 100
     */
    public record Command(Optional<Place> after, int limit) {

        /** Checks the limit. */
        public Command {
            if (limit < 1 || limit > 100) {
                throw new IllegalArgumentException("limit: " + limit + " is not between 1 and 100");
            }
        }
    }

    /**
     * A proposal that waits.
     *
     * @param action the proposal
     * @param near the published actions that may be the same, the likeliest first, a few at most
     */
    public record Waiting(Action action, List<NearDuplicate> near) {}

    /**
     * A page of proposals.
     *
     * @param waiting them, oldest first
     * @param next where the following page begins; absent from the last one
     * @param counts how many actions there are in all, by standing
     * @param territories the authorities met, their départements and their regions
     */
    public record Proposals(
            List<Waiting> waiting,
            Optional<Place> next,
            Map<Editorial.Standing, Long> counts,
            Map<AuthorityId, LocalAuthority> territories) {}

    /**
     * Lists the proposals that wait.
     *
     * @param actor who asks: an organiser
     * @param command which page
     * @return the page; refused to anyone else
     */
    public Outcome<Proposals> list(Actor actor, Command command) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return unitOfWork.read(() -> Outcome.done(page(command)));
    }

    private Proposals page(Command command) {
        List<Place> places = register.proposals(command.after(), command.limit() + 1);
        List<Place> shown = places.subList(0, Math.min(command.limit(), places.size()));
        Map<ActionId, Action> known =
                actions.findAll(shown.stream().map(Place::id).toList());
        List<Action> proposals =
                shown.stream().map(place -> known.get(place.id())).toList();
        Map<ActionId, List<NearDuplicate>> near = new NearDuplicates(register, actions).of(proposals);
        Stream<Action> met = Stream.concat(
                proposals.stream(), near.values().stream().flatMap(List::stream).map(NearDuplicate::action));
        return new Proposals(
                proposals.stream()
                        .map(action -> new Waiting(action, near.get(action.id())))
                        .toList(),
                places.size() > shown.size() ? Optional.of(shown.get(shown.size() - 1)) : Optional.empty(),
                register.counts(),
                PlacesNamed.by(met, territories));
    }
}
