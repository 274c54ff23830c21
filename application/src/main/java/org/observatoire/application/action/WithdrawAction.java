package org.observatoire.application.action;

import java.time.InstantSource;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;

/** The organiser takes an action out of the Hall of Fame; a tombstone remains for those that it inspired. */
public final class WithdrawAction {

    private final Amendment amendment;
    private final InstantSource clock;

    /**
     * The use case.
     *
     * @param actions keeps the actions
     * @param chronicle tells of the withdrawal
     * @param clock what time it is
     * @param unitOfWork writes as one
     */
    public WithdrawAction(Actions actions, Chronicle chronicle, InstantSource clock, UnitOfWork unitOfWork) {
        this.amendment = new Amendment(actions, chronicle, unitOfWork);
        this.clock = clock;
    }

    /**
     * What is withdrawn.
     *
     * @param action which action
     * @param reason why; 1 to 2,000 characters
     */
    public record Command(ActionId action, String reason) {}

    /**
     * Withdraws an action. Withdrawing one that is withdrawn already changes nothing.
     *
     * @param actor who asks: an organiser
     * @param command what is withdrawn
     * @return the action as withdrawn; refused to anyone else, when there is no such action, and when it is not
     *     published
     */
    public Outcome<Action> withdraw(Actor actor, Command command) {
        var request = new Amendment.Request(actor, Permission.DECIDE, "withdraw-action", command.action());
        return amendment.apply(
                request,
                action -> action.withdrawnAt(command.reason(), clock.instant())
                        .map(withdrawn -> Outcome.done(new Amendment.Change(withdrawn, "reason: " + command.reason())))
                        .orElseGet(() -> again(action)));
    }

    private static Outcome<Amendment.Change> again(Action action) {
        return action.standing() == Editorial.Standing.WITHDRAWN
                ? Outcome.done(new Amendment.Change(action, ""))
                : Outcome.refused(Refusal.ALREADY_DECIDED);
    }
}
