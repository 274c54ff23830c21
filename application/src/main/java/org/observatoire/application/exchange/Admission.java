package org.observatoire.application.exchange;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.action.SheetExamination;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Inspirations;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Likeness;
import org.observatoire.domain.inspiration.Reuse;

/** Decides of each action to be brought in, by what is kept and by what the same file brought before it. */
final class Admission {

    private final Actions actions;
    private final ActionCatalogue catalogue;
    private final Inspirations inspirations;
    private final SheetExamination examination;
    private final InstantSource clock;
    private final boolean doubtfulToo;
    private final Map<ActionId, Optional<ApproximateDate>> launches = new HashMap<>();
    private final Map<Likeness, ActionId> likenesses = new HashMap<>();

    Admission(
            Actions actions,
            ActionCatalogue catalogue,
            Inspirations inspirations,
            SheetExamination examination,
            InstantSource clock,
            boolean doubtfulToo) {
        this.actions = actions;
        this.catalogue = catalogue;
        this.inspirations = inspirations;
        this.examination = examination;
        this.clock = clock;
        this.doubtfulToo = doubtfulToo;
    }

    /**
     * What is decided of some actions.
     *
     * @param verdicts what came of each, those that wait apart
     * @param admitted what is to be kept
     * @param reuses what those borrowed
     * @param known those that are there already
     * @param waiting those whose lenders are not there yet
     */
    record Judged(
            List<Verdict> verdicts,
            List<Action> admitted,
            List<Reuse> reuses,
            List<ActionId> known,
            List<Waiting> waiting) {

        private Judged() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** Those that others may borrow from, now that these were judged. */
        Stream<ActionId> there() {
            return Stream.concat(known.stream(), admitted.stream().map(Action::id));
        }
    }

    /** An action that waits, and for which lenders. */
    record Waiting(IncomingAction one, Set<ActionId> lenders) {}

    /** What is kept around some actions. */
    private record Kept(
            Map<ActionId, Action> actions, Map<ActionId, Set<ActionId>> lenders, Map<Likeness, ActionId> alike) {}

    Judged of(List<IncomingAction> some) {
        Kept kept = kept(some);
        List<List<Objection>> objections = examination.objectionsToEach(
                some.stream().map(IncomingAction::sheet).toList());
        Judged judged = new Judged();
        for (int index = 0; index < some.size(); index++) {
            judge(some.get(index), objections.get(index), kept, judged);
        }
        return judged;
    }

    private Kept kept(List<IncomingAction> some) {
        Set<ActionId> named = new HashSet<>();
        some.forEach(one -> {
            named.add(one.id());
            named.addAll(one.lenders());
        });
        Map<ActionId, Action> known = actions.findAll(named);
        List<ActionId> again =
                some.stream().map(IncomingAction::id).filter(known::containsKey).toList();
        Map<ActionId, Set<ActionId>> lenders = inspirations.borrowedBy(again).stream()
                .collect(Collectors.groupingBy(Reuse::borrower, Collectors.mapping(Reuse::lender, Collectors.toSet())));
        Set<Likeness> looks = some.stream().map(one -> Likeness.of(one.sheet())).collect(Collectors.toSet());
        return new Kept(known, lenders, catalogue.alike(looks));
    }

    private void judge(IncomingAction one, List<Objection> toTheSheet, Kept kept, Judged judged) {
        Action there = kept.actions().get(one.id());
        if (launches.containsKey(one.id()) || there != null && !same(one, there, kept)) {
            judged.verdicts().add(Verdict.refused(one, List.of(Objection.to("id", Refusal.IDENTIFIER_TAKEN))));
        } else if (there != null) {
            launches.put(one.id(), there.sheet().life().launchedOn());
            judged.known().add(one.id());
            judged.verdicts().add(Verdict.known(one));
        } else {
            judgeNew(one, toTheSheet, kept, judged);
        }
    }

    private static boolean same(IncomingAction one, Action there, Kept kept) {
        return there.published()
                && there.sheet().writtenAs(one.sheet())
                && kept.lenders().getOrDefault(there.id(), Set.of()).containsAll(one.lenders());
    }

    private void judgeNew(IncomingAction one, List<Objection> toTheSheet, Kept kept, Judged judged) {
        List<Objection> objections = new ArrayList<>(toTheSheet);
        if (one.published().filter(clock.instant()::isBefore).isPresent()) {
            objections.add(Objection.to("publishedAt", Refusal.DONE_IN_THE_FUTURE));
        }
        Set<ActionId> missing = new HashSet<>();
        for (int index = 0; index < one.inspiredBy().size(); index++) {
            ActionId lender = one.inspiredBy().get(index).lender();
            Optional<Optional<ApproximateDate>> launch = launchOf(lender, kept);
            Optional<Refusal> refusal = objectionTo(one, lender, launch.flatMap(date -> date));
            if (refusal.isPresent()) {
                objections.add(objectionToLender(index, refusal.get()));
            } else if (launch.isEmpty()) {
                missing.add(lender);
            }
        }
        if (!objections.isEmpty()) {
            judged.verdicts().add(Verdict.refused(one, objections));
        } else if (!missing.isEmpty()) {
            judged.waiting().add(new Waiting(one, missing));
        } else {
            admit(one, kept, judged);
        }
    }

    /** Nothing where no such action is published; the launch itself may not be known. */
    private Optional<Optional<ApproximateDate>> launchOf(ActionId lender, Kept kept) {
        return Optional.ofNullable(launches.get(lender))
                .or(() -> Optional.ofNullable(kept.actions().get(lender))
                        .filter(Action::published)
                        .map(action -> action.sheet().life().launchedOn()));
    }

    private static Optional<Refusal> objectionTo(
            IncomingAction one, ActionId lender, Optional<ApproximateDate> launched) {
        if (lender.equals(one.id())) {
            return Optional.of(Refusal.REUSE_OF_ITSELF);
        }
        return one.sheet().life().certainlyLaunchedBefore(launched)
                ? Optional.of(Refusal.REUSE_BEFORE_ITS_CAUSE)
                : Optional.empty();
    }

    static Objection objectionToLender(int index, Refusal refusal) {
        return Objection.to("inspiredBy[" + index + "].action", refusal);
    }

    private void admit(IncomingAction one, Kept kept, Judged judged) {
        Likeness likeness = Likeness.of(one.sheet());
        Optional<ActionId> resembles = Optional.ofNullable(likenesses.get(likeness))
                .or(() -> Optional.ofNullable(kept.alike().get(likeness)));
        judged.verdicts().add(Verdict.brought(one, resembles));
        if (resembles.isEmpty() || doubtfulToo) {
            Editorial published = new Editorial.Published(one.published().orElseGet(clock::instant));
            judged.admitted().add(new Action(one.id(), one.sheet(), published, 1));
            judged.reuses().addAll(one.reuses());
            launches.put(one.id(), one.sheet().life().launchedOn());
            likenesses.putIfAbsent(likeness, one.id());
        }
    }
}
