package org.observatoire.application.jury;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Juries;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Conflicts;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.territory.LocalAuthority;

/** A selector says what they think of nominating an action. */
public final class GiveOpinion {

    private final EditionDesk desk;
    private final Juries juries;
    private final Actions actions;
    private final Territories territories;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param juries keeps the opinion
     * @param actions the actions
     * @param territories the authorities
     * @param chronicle tells of it
     */
    public GiveOpinion(EditionDesk desk, Juries juries, Actions actions, Territories territories, Chronicle chronicle) {
        this.desk = desk;
        this.juries = juries;
        this.actions = actions;
        this.territories = territories;
        this.chronicle = chronicle;
    }

    /**
     * What is said.
     *
     * @param year in which edition
     * @param action on which action
     * @param category for which category
     * @param advice what is advised
     * @param comment why; at most 2,000 characters, may be empty
     */
    public record Command(
            int year, ActionId action, CategoryId category, CommitteeOpinion.Advice advice, String comment) {}

    /**
     * Gives an opinion, in place of an earlier one.
     *
     * @param actor who asks: a selector of that edition
     * @param command what is said
     * @return the opinion; refused to anyone else, for an action that is not published or not eligible, for a category
     *     that the edition lacks, and for an action of one's own authority, or as near as the edition recuses
     */
    public Outcome<CommitteeOpinion> give(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.GIVE_OPINION, command.year(), edition -> {
            Juror selector =
                    juries.find(command.year(), ((Actor.Selector) actor).id()).orElseThrow();
            Optional<Objection> objection = objectionTo(edition, selector, command);
            return objection.isPresent()
                    ? Outcome.refused(List.of(objection.get()))
                    : Outcome.done(keep(actor, selector, command));
        });
    }

    private Optional<Objection> objectionTo(Edition edition, Juror selector, Command command) {
        Optional<AwardCategory> category = edition.rules().category(command.category());
        if (category.isEmpty()) {
            return Optional.of(Objection.to("category", Refusal.NO_SUCH_CATEGORY));
        }
        Optional<LocalAuthority> carrier = actions.find(command.action())
                .filter(Action::published)
                .flatMap(action -> territories.find(action.sheet().authority()));
        if (carrier.isEmpty()) {
            return Optional.of(Objection.to("action", Refusal.UNKNOWN_ACTION));
        }
        if (!category.get().openTo(carrier.get())) {
            return Optional.of(Objection.to("action", Refusal.NOT_ELIGIBLE));
        }
        boolean recused = Conflicts.byAffiliation(
                edition.rules().recusal(), selector, selector.affiliation().flatMap(territories::find), carrier.get());
        return recused ? Optional.of(Objection.to("action", Refusal.RECUSED)) : Optional.empty();
    }

    private CommitteeOpinion keep(Actor actor, Juror selector, Command command) {
        CommitteeOpinion opinion = new CommitteeOpinion(
                selector.id(), command.action(), command.category(), command.advice(), command.comment());
        if (!juries.opinions(command.year()).contains(opinion)) {
            juries.keep(command.year(), opinion);
            chronicle.tell(
                    actor,
                    "give-opinion",
                    "edition:" + command.year(),
                    command.category() + "." + command.action() + " "
                            + command.advice().code());
        }
        return opinion;
    }
}
