package org.observatoire.application.action;

import java.util.Optional;
import java.util.function.Function;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;

/** The way every change to a known action goes: the policy is asked, the action changed, the journal told, as one. */
final class Amendment {

    private final Actions actions;
    private final Chronicle chronicle;
    private final UnitOfWork unitOfWork;

    Amendment(Actions actions, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.actions = actions;
        this.chronicle = chronicle;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Who asks for what.
     *
     * @param actor who asks
     * @param permission what they need
     * @param act how the journal names it
     * @param action to which action
     */
    record Request(Actor actor, Permission permission, String act, ActionId action) {}

    /**
     * What comes of it.
     *
     * @param action the next revision, or the action as it was when there is nothing to change
     * @param detail what the journal tells of the change
     */
    record Change(Action action, String detail) {}

    Outcome<Action> apply(Request request, Function<Action, Outcome<Change>> change) {
        return unitOfWork.write(() -> {
            Optional<Refusal> objection = Policy.objectionTo(request.actor(), request.permission(), request.action());
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            return actions.find(request.action())
                    .map(action -> keep(request, action, change.apply(action)))
                    .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND));
        });
    }

    private Outcome<Action> keep(Request request, Action before, Outcome<Change> change) {
        if (change instanceof Outcome.Done<Change> done
                && !done.value().action().equals(before)) {
            actions.replace(done.value().action());
            chronicle.tell(
                    request.actor(),
                    request.act(),
                    request.action(),
                    done.value().detail());
        }
        return change.map(Change::action);
    }
}
