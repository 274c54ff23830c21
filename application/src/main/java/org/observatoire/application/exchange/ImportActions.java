package org.observatoire.application.exchange;

import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.observatoire.application.action.SheetExamination;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Inspirations;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;

/**
 * The organiser brings actions in from a file. Actions are only ever added: one that is there already is left as it is, so
 * that a file may be brought in again, whole or from where it was cut. Each action stands or falls alone, with what it
 * borrowed; they are written some hundreds at a time, so that others may write in between.
 */
public final class ImportActions {

    private final Actions actions;
    private final ActionCatalogue catalogue;
    private final Inspirations inspirations;
    private final SheetExamination examination;
    private final Chronicle chronicle;
    private final InstantSource clock;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param actions keeps the actions
     * @param catalogue tells which are alike
     * @param inspirations keeps who borrowed from whom
     * @param territories knows the authorities
     * @param chronicle tells of each action brought in
     * @param clock what time it is
     * @param unitOfWork writes some hundreds as one
     */
    public ImportActions(
            Actions actions,
            ActionCatalogue catalogue,
            Inspirations inspirations,
            Territories territories,
            Chronicle chronicle,
            InstantSource clock,
            UnitOfWork unitOfWork) {
        this.actions = actions;
        this.catalogue = catalogue;
        this.inspirations = inspirations;
        this.examination = new SheetExamination(territories, clock);
        this.chronicle = chronicle;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What is to be brought in.
     *
     * @param lines the actions, read as they are asked for; one that borrows from another further down waits for it
     * @param rehearsal whether to tell what would come of each without keeping anything
     * @param doubtfulToo whether to bring in what is probably the same as another action
     */
    public record Command(Iterator<IncomingAction> lines, boolean rehearsal, boolean doubtfulToo) {}

    /**
     * Brings actions in.
     *
     * @param actor who asks: an organiser
     * @param command what is to be brought in
     * @param told hears what came of each action, once it is kept
     * @return how many came to each fate; refused to anyone else
     */
    public Outcome<Map<Verdict.Fate, Long>> bring(Actor actor, Command command, Consumer<Verdict> told) {
        Optional<Refusal> objection = Policy.objectionToOrganising(actor);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Admission admission =
                new Admission(actions, catalogue, inspirations, examination, clock, command.doubtfulToo());
        Intake intake = command.rehearsal()
                ? new Intake(some -> unitOfWork.read(() -> admission.of(some)))
                : new Intake(some -> kept(actor, admission, some));
        return Outcome.done(intake.bring(command.lines(), told));
    }

    private Admission.Judged kept(Actor actor, Admission admission, List<IncomingAction> some) {
        Outcome<Admission.Judged> kept = unitOfWork.write(() -> {
            Admission.Judged judged = admission.of(some);
            actions.addAll(judged.admitted());
            judged.reuses().forEach(inspirations::keep);
            chronicle.tellAll(actor, acts(judged));
            return Outcome.done(judged);
        });
        return ((Outcome.Done<Admission.Judged>) kept).value();
    }

    private static List<Chronicle.Done> acts(Admission.Judged judged) {
        Stream<Chronicle.Done> brought = judged.admitted().stream()
                .map(action -> new Chronicle.Done("import-action", "action:" + action.id(), ""));
        Stream<Chronicle.Done> linked = judged.reuses().stream()
                .map(reuse ->
                        new Chronicle.Done("link-reuse", "action:" + reuse.borrower(), "lender: " + reuse.lender()));
        return Stream.concat(brought, linked).toList();
    }
}
