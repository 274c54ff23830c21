package org.observatoire.application.action;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Sheet;

/** The organiser records an action from public sources, under an identity of their choice, and publishes it at once. */
public final class RecordAction {

    private final Actions actions;
    private final SheetExamination examination;
    private final Chronicle chronicle;
    private final InstantSource clock;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param actions keeps the actions
     * @param territories knows the authorities
     * @param chronicle tells of the record
     * @param clock what time it is
     * @param unitOfWork writes as one
     */
    public RecordAction(
            Actions actions, Territories territories, Chronicle chronicle, InstantSource clock, UnitOfWork unitOfWork) {
        this.actions = actions;
        this.examination = new SheetExamination(territories, clock);
        this.chronicle = chronicle;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What is recorded.
     *
     * @param id its identity
     * @param sheet what is written about it
     */
    public record Command(ActionId id, Sheet sheet) {}

    /**
     * Records an action. Recording the same again changes nothing.
     *
     * @param actor who asks: an organiser
     * @param command what is recorded
     * @return the action, published; refused to anyone else, when another action bears that identity, and for what a
     *     proposal would be refused for
     */
    public Outcome<Action> record(Actor actor, Command command) {
        return unitOfWork.write(() -> {
            Optional<Refusal> objection = Policy.objectionTo(actor, Permission.RECORD, command.id());
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            return actions.find(command.id())
                    .map(known -> same(known, command))
                    .orElseGet(() -> examineAndKeep(actor, command));
        });
    }

    private static Outcome<Action> same(Action known, Command command) {
        return known.sheet().writtenAs(command.sheet())
                ? Outcome.done(known)
                : Outcome.refused(List.of(Objection.to("id", Refusal.IDENTIFIER_TAKEN)));
    }

    private Outcome<Action> examineAndKeep(Actor actor, Command command) {
        List<Objection> objections = examination.objectionsTo(command.sheet());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Editorial atOnce = new Editorial.Published(clock.instant());
        Action published = new Action(command.id(), command.sheet(), atOnce, 1);
        actions.add(published);
        chronicle.tell(actor, "record-action", command.id(), "");
        return Outcome.done(published);
    }
}
