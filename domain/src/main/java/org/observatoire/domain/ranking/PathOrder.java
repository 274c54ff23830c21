package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The order of Schulze: a is better than b when the strongest path from a to b is stronger than the one back. */
final class PathOrder<C> implements Standings<C> {

    private final List<C> candidates;
    private final Map<C, Integer> positions;
    private final long[][] paths;
    private final int[] ranks;
    private final boolean isWeakOrder;

    PathOrder(List<C> candidates, Map<C, Integer> positions, long[][] paths) {
        this.candidates = candidates;
        this.positions = positions;
        this.paths = paths;
        this.ranks = new int[candidates.size()];
        for (int candidate = 0; candidate < ranks.length; candidate++) {
            ranks[candidate] = 1 + countBetterThan(candidate);
        }
        this.isWeakOrder = ranksSayWhoIsBetter();
    }

    private int countBetterThan(int candidate) {
        int better = 0;
        for (int other = 0; other < ranks.length; other++) {
            better += isBetter(other, candidate) ? 1 : 0;
        }
        return better;
    }

    private boolean isBetter(int a, int b) {
        return paths[a][b] > paths[b][a];
    }

    /** In a partial order the better one always has fewer above it; only in a weak order is the converse true too. */
    private boolean ranksSayWhoIsBetter() {
        for (int a = 0; a < ranks.length; a++) {
            for (int b = 0; b < ranks.length; b++) {
                if (ranks[a] < ranks[b] && !isBetter(a, b)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public Optional<List<Set<C>>> groups() {
        if (!isWeakOrder) {
            return Optional.empty();
        }
        Map<Integer, Set<C>> byRank = new TreeMap<>();
        for (int candidate = 0; candidate < ranks.length; candidate++) {
            byRank.computeIfAbsent(ranks[candidate], rank -> new LinkedHashSet<>())
                    .add(candidates.get(candidate));
        }
        List<Set<C>> groups = new ArrayList<>();
        byRank.values().forEach(group -> groups.add(Collections.unmodifiableSet(group)));
        return Optional.of(Collections.unmodifiableList(groups));
    }

    @Override
    public Set<C> winners() {
        Set<C> winners = new LinkedHashSet<>();
        for (int candidate = 0; candidate < ranks.length; candidate++) {
            if (ranks[candidate] == 1) {
                winners.add(candidates.get(candidate));
            }
        }
        return Collections.unmodifiableSet(winners);
    }

    @Override
    public boolean includes(C candidate) {
        return positions.containsKey(candidate);
    }

    @Override
    public OptionalInt rank(C candidate) {
        return isWeakOrder && includes(candidate)
                ? OptionalInt.of(ranks[positions.get(candidate)])
                : OptionalInt.empty();
    }

    @Override
    public Optional<Figures> figures(C candidate) {
        return Optional.empty();
    }

    @Override
    public Explanation<C> explain(C first, C second) {
        int a = positions.get(first);
        int b = positions.get(second);
        if (isBetter(b, a)) {
            return explain(second, first);
        }
        return new Explanation<>(
                first, second, relation(a, b), new Figures.Path(paths[a][b]), new Figures.Path(paths[b][a]));
    }

    private Explanation.Relation relation(int a, int b) {
        if (isBetter(a, b)) {
            return Explanation.Relation.BETTER;
        }
        return isWeakOrder ? Explanation.Relation.TIED : Explanation.Relation.UNDECIDED;
    }
}
