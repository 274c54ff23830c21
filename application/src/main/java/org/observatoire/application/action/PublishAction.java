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

/** The organiser brings an action into the Hall of Fame. */
public final class PublishAction {

    private final Amendment amendment;
    private final InstantSource clock;

    /**
     * The use case.
     *
     * @param actions keeps the actions
     * @param chronicle tells of the publication
     * @param clock what time it is
     * @param unitOfWork writes as one
     */
    public PublishAction(Actions actions, Chronicle chronicle, InstantSource clock, UnitOfWork unitOfWork) {
        this.amendment = new Amendment(actions, chronicle, unitOfWork);
        this.clock = clock;
    }

    /**
     * Publishes an action. Publishing one that is published already changes nothing.
     *
     * @param actor who asks: an organiser
     * @param id which action
     * @return the action as published; refused to anyone else, when there is no such action, and when whoever proposed it
     *     took it back
     */
    public Outcome<Action> publish(Actor actor, ActionId id) {
        var request = new Amendment.Request(actor, Permission.DECIDE, "publish-action", id);
        return amendment.apply(
                request,
                action -> action.publishedAt(clock.instant())
                        .map(published -> Outcome.done(new Amendment.Change(published, "")))
                        .orElseGet(() -> again(action)));
    }

    private static Outcome<Amendment.Change> again(Action action) {
        return action.published()
                ? Outcome.done(new Amendment.Change(action, ""))
                : Outcome.refused(Refusal.ALREADY_DECIDED);
    }
}
