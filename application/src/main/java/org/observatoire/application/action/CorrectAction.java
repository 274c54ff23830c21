package org.observatoire.application.action;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Correction;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.wording.Malformed;

/** The organiser, or whoever proposed it, corrects the sheet of an action. */
public final class CorrectAction {

    private final Amendment amendment;
    private final SheetExamination examination;

    /**
     * The use case.
     *
     * @param actions keeps the actions
     * @param territories knows the authorities
     * @param chronicle tells of the correction
     * @param clock what time it is
     * @param unitOfWork writes as one
     */
    public CorrectAction(
            Actions actions, Territories territories, Chronicle chronicle, InstantSource clock, UnitOfWork unitOfWork) {
        this.amendment = new Amendment(actions, chronicle, unitOfWork);
        this.examination = new SheetExamination(territories, clock);
    }

    /**
     * What is corrected.
     *
     * @param action which action
     * @param revision the revision that the writer read
     * @param correction what replaces what
     */
    public record Command(ActionId action, int revision, Correction correction) {}

    /**
     * Corrects an action. A correction that the sheet already says changes nothing, whatever the revision: so a retry is
     * answered like the first time.
     *
     * @param actor who asks: an organiser, or the contributor of that action
     * @param command what is corrected
     * @return the action as corrected; refused to anyone else, when there is no such action, when someone wrote since,
     *     and for what a proposal would be refused for
     * @throws Malformed when the parts of the corrected sheet do not go together
     */
    public Outcome<Action> correct(Actor actor, Command command) {
        var request = new Amendment.Request(actor, Permission.CORRECT, "correct-action", command.action());
        return amendment.apply(request, action -> correct(action, command));
    }

    private Outcome<Amendment.Change> correct(Action action, Command command) {
        if (saidAlready(command.correction(), action.sheet())) {
            return Outcome.done(new Amendment.Change(action, ""));
        }
        if (action.revision() != command.revision()) {
            return Outcome.refused(Refusal.STALE_REVISION);
        }
        Sheet corrected = command.correction().applyTo(action.sheet());
        List<Objection> objections = examination.objectionsTo(corrected);
        return objections.isEmpty()
                ? Outcome.done(new Amendment.Change(action.rewritten(corrected), parts(command)))
                : Outcome.refused(objections);
    }

    private static boolean saidAlready(Correction correction, Sheet sheet) {
        try {
            return correction.applyTo(sheet).writtenAs(sheet);
        } catch (Malformed changesTheSheet) {
            // What does not go together cannot be what the sheet says; a stale edit must hear that it is stale first.
            return false;
        }
    }

    private static String parts(Command command) {
        Correction correction = command.correction();
        return Stream.of(
                        correction.authority().map(part -> "authority"),
                        correction.title().map(part -> "title"),
                        correction.summary().map(part -> "summary"),
                        correction.categories().map(part -> "categories"),
                        correction.channels().map(part -> "channels"),
                        correction.channelsCertainty().map(part -> "channels-certainty"),
                        correction.hashtags().map(part -> "hashtags"),
                        correction.audiences().map(part -> "audiences"),
                        correction.trigger().map(part -> "trigger"),
                        correction.contributors().map(part -> "contributors"),
                        correction.sources().map(part -> "sources"),
                        correction.life().map(part -> "life"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
