package org.observatoire.application.action;

import java.time.InstantSource;
import java.util.List;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;

/** The organiser, or whoever proposed it, tells what became of an action. */
public final class RecordLifeEvent {

    private final Amendment amendment;
    private final SheetExamination examination;

    /**
     * The use case.
     *
     * @param actions keeps the actions
     * @param territories knows the authorities
     * @param chronicle tells of the event
     * @param clock what time it is
     * @param unitOfWork writes as one
     */
    public RecordLifeEvent(
            Actions actions, Territories territories, Chronicle chronicle, InstantSource clock, UnitOfWork unitOfWork) {
        this.amendment = new Amendment(actions, chronicle, unitOfWork);
        this.examination = new SheetExamination(territories, clock);
    }

    /**
     * What is told.
     *
     * @param action of which action
     * @param event what became of it
     */
    public record Command(ActionId action, LifeEvent event) {}

    /**
     * Adds an event at the end of an action's life. Telling what the life already tells changes nothing.
     *
     * @param actor who asks: an organiser, or the contributor of that action
     * @param command what is told
     * @return the action with the event; refused to anyone else, when there is no such action, for an unknown authority
     *     and for something done in the future
     * @throws org.observatoire.domain.wording.Malformed when the event cites a source that the sheet does not list, or
     *     when the life is full
     */
    public Outcome<Action> tell(Actor actor, Command command) {
        var request = new Amendment.Request(actor, Permission.CORRECT, "record-life-event", command.action());
        return amendment.apply(request, action -> tell(action, command.event()));
    }

    private Outcome<Amendment.Change> tell(Action action, LifeEvent event) {
        if (action.sheet().life().events().contains(event)) {
            return Outcome.done(new Amendment.Change(action, ""));
        }
        Sheet longer = action.sheet().with(event);
        List<Objection> objections = examination.objectionsTo(longer);
        return objections.isEmpty()
                ? Outcome.done(new Amendment.Change(
                        action.rewritten(longer), event.getClass().getSimpleName()))
                : Outcome.refused(objections);
    }
}
