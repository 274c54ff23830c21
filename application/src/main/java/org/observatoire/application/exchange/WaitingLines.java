package org.observatoire.application.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.domain.action.ActionId;

/** Actions that borrow from others which are not there yet. */
final class WaitingLines {

    private final Map<IncomingAction, Set<ActionId>> missing = new IdentityHashMap<>();
    private final Map<ActionId, List<IncomingAction>> byLender = new HashMap<>();

    void add(Admission.Waiting waiting) {
        missing.put(waiting.one(), new HashSet<>(waiting.lenders()));
        waiting.lenders()
                .forEach(lender -> byLender.computeIfAbsent(lender, first -> new ArrayList<>())
                        .add(waiting.one()));
    }

    /** Those that wait for nobody else, now that an action is there. */
    List<IncomingAction> releasedBy(ActionId arrived) {
        List<IncomingAction> waiting = byLender.getOrDefault(arrived, List.of());
        byLender.remove(arrived);
        waiting.forEach(one -> missing.get(one).remove(arrived));
        List<IncomingAction> released =
                waiting.stream().filter(one -> missing.get(one).isEmpty()).toList();
        released.forEach(missing::remove);
        return released;
    }

    /** Those that wait in vain, and why: a lender never comes, or they wait for one another. */
    List<Verdict> refusals() {
        Set<ActionId> absent = neverComing();
        return missing.entrySet().stream()
                .map(entry -> Verdict.refused(entry.getKey(), objections(entry.getKey(), entry.getValue(), absent)))
                .sorted(Comparator.comparingLong(Verdict::line))
                .toList();
    }

    /** The lenders that nothing brings, and all that waits for them. */
    private Set<ActionId> neverComing() {
        Set<ActionId> waiting =
                missing.keySet().stream().map(IncomingAction::id).collect(Collectors.toSet());
        Set<ActionId> absent = new HashSet<>(byLender.keySet());
        absent.removeAll(waiting);
        Deque<ActionId> toFollow = new ArrayDeque<>(absent);
        while (!toFollow.isEmpty()) {
            byLender.getOrDefault(toFollow.remove(), List.of()).stream()
                    .map(IncomingAction::id)
                    .filter(absent::add)
                    .forEach(toFollow::add);
        }
        return absent;
    }

    private static List<Objection> objections(IncomingAction one, Set<ActionId> lenders, Set<ActionId> absent) {
        boolean circular = Collections.disjoint(lenders, absent);
        List<Objection> objections = new ArrayList<>();
        for (int index = 0; index < one.lenders().size(); index++) {
            ActionId lender = one.lenders().get(index);
            if (lenders.contains(lender) && (circular || absent.contains(lender))) {
                objections.add(
                        Admission.objectionToLender(index, circular ? Refusal.REUSE_CIRCULAR : Refusal.UNKNOWN_ACTION));
            }
        }
        return objections;
    }
}
