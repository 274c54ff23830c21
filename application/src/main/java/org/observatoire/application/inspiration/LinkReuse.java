package org.observatoire.application.inspiration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Inspirations;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.inspiration.InspirationGraph;
import org.observatoire.domain.inspiration.Reuse;

/** Says that an action borrowed from another: the organiser, or one of the two, who confirms its own side by it. */
public final class LinkReuse {

    private final Actions actions;
    private final Inspirations inspirations;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param actions the actions
     * @param inspirations keeps the re-use
     * @param chronicle tells of the link
     * @param unitOfWork writes as one
     */
    public LinkReuse(Actions actions, Inspirations inspirations, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.actions = actions;
        this.inspirations = inspirations;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What is said.
     *
     * @param borrower the action that borrowed
     * @param lender the action that it borrowed from
     * @param on when, where known
     */
    public record Command(ActionId borrower, ActionId lender, Optional<ApproximateDate> on) {}

    /**
     * Links two actions. Saying the same again changes nothing; the other side's saying it confirms it.
     *
     * @param actor who asks: an organiser, or the contributor of either action
     * @param command what is said
     * @return the re-use; refused to anyone else, for a borrower that is unknown or that whoever asks may not read, for a
     *     lender that is not published, for an action and itself, for a borrower launched before its lender, and where the
     *     lender descends from the borrower
     */
    public Outcome<Reuse> link(Actor actor, Command command) {
        return unitOfWork.write(() -> {
            Set<Reuse.Side> sides = sidesOf(actor, command);
            if (!(actor instanceof Actor.Organiser) && sides.isEmpty()) {
                return Outcome.refused(Policy.objectionTo(actor, Permission.CONFIRM_REUSE, command.borrower())
                        .orElse(Refusal.NOT_ALLOWED));
            }
            Optional<Action> borrower = actions.find(command.borrower()).filter(action -> readable(actor, action));
            if (borrower.isEmpty()) {
                return Outcome.refused(Refusal.NOT_FOUND);
            }
            return actions.find(command.lender())
                    .filter(Action::published)
                    .map(lender -> link(actor, command, borrower.get(), lender, sides))
                    .orElseGet(() -> refused(Refusal.UNKNOWN_ACTION));
        });
    }

    private Outcome<Reuse> link(Actor actor, Command command, Action borrower, Action lender, Set<Reuse.Side> sides) {
        InspirationGraph graph = new InspirationGraph(inspirations.around(borrower.id()));
        Optional<InspirationGraph.Objection> objection = graph.objectionTo(borrower, lender);
        if (objection.isPresent()) {
            return refused(refusal(objection.get()));
        }
        Optional<Reuse> known = graph.borrowedBy(borrower.id()).stream()
                .filter(reuse -> reuse.lender().equals(lender.id()))
                .findFirst();
        Set<Reuse.Side> confirmed = new HashSet<>(sides);
        known.ifPresent(reuse -> confirmed.addAll(reuse.confirmedBy()));
        Optional<ApproximateDate> on = command.on().or(() -> known.flatMap(Reuse::on));
        Reuse reuse = new Reuse(borrower.id(), lender.id(), on, confirmed);
        if (!known.equals(Optional.of(reuse))) {
            inspirations.keep(reuse);
            chronicle.tell(actor, "link-reuse", borrower.id(), "lender: " + lender.id());
        }
        return Outcome.done(reuse);
    }

    private static boolean readable(Actor actor, Action action) {
        return action.published()
                || Policy.objectionTo(actor, Permission.READ_UNPUBLISHED, action.id())
                        .isEmpty();
    }

    private static Set<Reuse.Side> sidesOf(Actor actor, Command command) {
        Set<Reuse.Side> sides = new HashSet<>();
        if (actor instanceof Actor.Contributor contributor) {
            if (contributor.action().equals(command.borrower())) {
                sides.add(Reuse.Side.BORROWER);
            }
            if (contributor.action().equals(command.lender())) {
                sides.add(Reuse.Side.LENDER);
            }
        }
        return sides;
    }

    private static Outcome<Reuse> refused(Refusal refusal) {
        return Outcome.refused(List.of(Objection.to("inspiredBy", refusal)));
    }

    private static Refusal refusal(InspirationGraph.Objection objection) {
        return switch (objection) {
            case ITSELF -> Refusal.REUSE_OF_ITSELF;
            case BEFORE_ITS_CAUSE -> Refusal.REUSE_BEFORE_ITS_CAUSE;
            case CIRCULAR -> Refusal.REUSE_CIRCULAR;
        };
    }
}
