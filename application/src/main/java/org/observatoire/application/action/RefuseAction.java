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

/** The organiser does not take a proposal, and says why. */
public final class RefuseAction {

    private final Amendment amendment;
    private final InstantSource clock;

    /**
     * The use case.
     *
     * @param actions keeps the actions
     * @param chronicle tells of the refusal
     * @param clock what time it is
     * @param unitOfWork writes as one
     */
    public RefuseAction(Actions actions, Chronicle chronicle, InstantSource clock, UnitOfWork unitOfWork) {
        this.amendment = new Amendment(actions, chronicle, unitOfWork);
        this.clock = clock;
    }

    /**
     * What is refused.
     *
     * @param action which proposal
     * @param reason why, for its contributor; 1 to 2,000 characters
     */
    public record Command(ActionId action, String reason) {}

    /**
     * Refuses a proposal. Refusing it again for the same reason changes nothing.
     *
     * @param actor who asks: an organiser
     * @param command what is refused
     * @return the action as refused; refused to anyone else, when there is no such action, and when it is no proposal
     */
    public Outcome<Action> refuse(Actor actor, Command command) {
        var request = new Amendment.Request(actor, Permission.DECIDE, "refuse-action", command.action());
        return amendment.apply(
                request,
                action -> action.refusedAt(command.reason(), clock.instant())
                        .map(refused -> Outcome.done(new Amendment.Change(refused, "reason: " + command.reason())))
                        .orElseGet(() -> again(action, command)));
    }

    private static Outcome<Amendment.Change> again(Action action, Command command) {
        boolean same = action.editorial() instanceof Editorial.Refused refused
                && refused.reason().equals(command.reason().strip());
        return same ? Outcome.done(new Amendment.Change(action, "")) : Outcome.refused(Refusal.ALREADY_DECIDED);
    }
}
