package org.observatoire.application.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Has actions judged some hundreds at a time, and those that wait for a lender once it is there. */
final class Intake {

    private static final int AT_A_TIME = 500;

    private final Function<List<IncomingAction>, Admission.Judged> judge;
    private final WaitingLines waiting = new WaitingLines();
    private final Map<Verdict.Fate, Long> tally = new EnumMap<>(Verdict.Fate.class);

    Intake(Function<List<IncomingAction>, Admission.Judged> judge) {
        this.judge = judge;
    }

    Map<Verdict.Fate, Long> bring(Iterator<IncomingAction> lines, Consumer<Verdict> told) {
        Deque<IncomingAction> ready = new ArrayDeque<>();
        while (!ready.isEmpty() || lines.hasNext()) {
            Admission.Judged judged = judge.apply(some(ready, lines));
            judged.waiting().forEach(waiting::add);
            judged.verdicts().forEach(verdict -> tell(verdict, told));
            judged.there().map(waiting::releasedBy).forEach(ready::addAll);
        }
        waiting.refusals().forEach(verdict -> tell(verdict, told));
        return tally;
    }

    private void tell(Verdict verdict, Consumer<Verdict> told) {
        tally.merge(verdict.fate(), 1L, Long::sum);
        told.accept(verdict);
    }

    private static List<IncomingAction> some(Deque<IncomingAction> ready, Iterator<IncomingAction> lines) {
        List<IncomingAction> some = new ArrayList<>(AT_A_TIME);
        while (some.size() < AT_A_TIME && !ready.isEmpty()) {
            some.add(ready.remove());
        }
        while (some.size() < AT_A_TIME && lines.hasNext()) {
            some.add(lines.next());
        }
        return some;
    }
}
