package org.observatoire.application.edition;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;

/** The organiser nominates an action in a category of an edition. */
public final class NominateAction {

    private final EditionDesk desk;
    private final Editions editions;
    private final Actions actions;
    private final Territories territories;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param editions keeps the nomination
     * @param actions the actions
     * @param territories the authorities
     * @param chronicle tells of it
     */
    public NominateAction(
            EditionDesk desk, Editions editions, Actions actions, Territories territories, Chronicle chronicle) {
        this.desk = desk;
        this.editions = editions;
        this.actions = actions;
        this.territories = territories;
        this.chronicle = chronicle;
    }

    /**
     * What is nominated.
     *
     * @param year in which edition
     * @param action which action
     * @param category in which of its categories
     */
    public record Command(int year, ActionId action, CategoryId category) {}

    /**
     * Nominates an action. Nominating it again in the same category changes nothing.
     *
     * @param actor who asks: an organiser
     * @param command what is nominated
     * @return the nomination; refused to anyone else, for an action that is not published, for a category that the
     *     edition lacks or that is not open to the action's authority
     */
    public Outcome<NominationId> nominate(Actor actor, Command command) {
        return desk.act(
                actor,
                PrizeOperation.NOMINATE,
                command.year(),
                edition -> objectionTo(edition, command)
                        .<Outcome<NominationId>>map(objection -> Outcome.refused(List.of(objection)))
                        .orElseGet(() -> keep(actor, command)));
    }

    private Optional<Objection> objectionTo(Edition edition, Command command) {
        Optional<AwardCategory> category = edition.rules().category(command.category());
        if (category.isEmpty()) {
            return Optional.of(Objection.to("category", Refusal.NO_SUCH_CATEGORY));
        }
        Optional<Action> action = actions.find(command.action()).filter(Action::published);
        if (action.isEmpty()) {
            return Optional.of(Objection.to("action", Refusal.UNKNOWN_ACTION));
        }
        boolean eligible = action.flatMap(one -> territories.find(one.sheet().authority()))
                .filter(category.get()::openTo)
                .isPresent();
        return eligible ? Optional.empty() : Optional.of(Objection.to("action", Refusal.NOT_ELIGIBLE));
    }

    private Outcome<NominationId> keep(Actor actor, Command command) {
        NominationId nomination = new NominationId(command.category(), command.action());
        if (!editions.nominations(command.year()).contains(nomination)) {
            editions.nominate(command.year(), nomination);
            chronicle.tell(actor, "nominate-action", "edition:" + command.year(), nomination.toString());
        }
        return Outcome.done(nomination);
    }
}
