package org.observatoire.domain.inspiration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;

/** The re-uses known, and the questions they answer. Ideas only flow forward: the graph has no cycle. */
public final class InspirationGraph {

    private final Map<ActionId, List<Reuse>> byLender = new HashMap<>();
    private final Map<ActionId, List<Reuse>> byBorrower = new HashMap<>();

    /**
     * The graph of some re-uses.
     *
     * @param reuses them, in any order
     */
    public InspirationGraph(Collection<Reuse> reuses) {
        for (Reuse reuse : reuses) {
            byLender.computeIfAbsent(reuse.lender(), lender -> new ArrayList<>())
                    .add(reuse);
            byBorrower
                    .computeIfAbsent(reuse.borrower(), borrower -> new ArrayList<>())
                    .add(reuse);
        }
        byLender.values().forEach(some -> some.sort(Comparator.comparing(Reuse::borrower)));
        byBorrower.values().forEach(some -> some.sort(Comparator.comparing(Reuse::lender)));
    }

    /** Why a re-use cannot be. */
    public enum Objection {
        /** An action cannot borrow from itself. */
        ITSELF,
        /** What borrowed ended its launch before what it borrowed from began. */
        BEFORE_ITS_CAUSE,
        /** The lender already descends from the borrower. */
        CIRCULAR
    }

    /**
     * What stands against a re-use.
     *
     * @param borrower the action said to have borrowed
     * @param lender the action said to have lent
     * @return the objection, or nothing when the re-use can be
     */
    public Optional<Objection> objectionTo(Action borrower, Action lender) {
        if (borrower.id().equals(lender.id())) {
            return Optional.of(Objection.ITSELF);
        }
        if (borrower.sheet()
                .life()
                .certainlyLaunchedBefore(lender.sheet().life().launchedOn())) {
            return Optional.of(Objection.BEFORE_ITS_CAUSE);
        }
        return descendants(borrower.id()).contains(lender.id()) ? Optional.of(Objection.CIRCULAR) : Optional.empty();
    }

    /**
     * The re-uses in which an action borrowed.
     *
     * @param action the borrower
     * @return what it took, and from whom
     */
    public List<Reuse> borrowedBy(ActionId action) {
        return List.copyOf(byBorrower.getOrDefault(action, List.of()));
    }

    /**
     * The re-uses in which an action lent.
     *
     * @param action the lender
     * @return who took, and when
     */
    public List<Reuse> lentBy(ActionId action) {
        return List.copyOf(byLender.getOrDefault(action, List.of()));
    }

    /**
     * All that borrowed from an action, directly or through others, nearest first.
     *
     * @param action the origin
     * @return the actions, without the origin
     */
    public Set<ActionId> descendants(ActionId action) {
        return walk(action, at -> lentBy(at).stream().map(Reuse::borrower));
    }

    /**
     * All that an action borrowed from, directly or through others, nearest first.
     *
     * @param action the borrower
     * @return the actions, without the borrower
     */
    public Set<ActionId> ancestors(ActionId action) {
        return walk(action, at -> borrowedBy(at).stream().map(Reuse::lender));
    }

    private static Set<ActionId> walk(ActionId origin, Function<ActionId, Stream<ActionId>> neighbours) {
        Set<ActionId> reached = new LinkedHashSet<>();
        ArrayDeque<ActionId> toVisit = new ArrayDeque<>(List.of(origin));
        while (!toVisit.isEmpty()) {
            neighbours.apply(toVisit.remove()).filter(reached::add).forEach(toVisit::add);
        }
        reached.remove(origin);
        return reached;
    }
}
