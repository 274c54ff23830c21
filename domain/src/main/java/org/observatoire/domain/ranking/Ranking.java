package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The outcome of a count: who shares which rank, who could not be ranked and why, and the figures behind every place.
 *
 * <p>The rank of a candidate is one more than the number of candidates strictly better: 1, 1, 3. Equal candidates form
 * one group; the order inside a group means nothing, and two rankings are equal whatever that order is.
 *
 * @param <C> the candidates, compared by {@code equals}
 */
public final class Ranking<C> {

    private final Standings<C> standings;
    private final Map<C, Unranked> unranked;

    Ranking(Standings<C> standings, Map<C, Unranked> unranked) {
        this.standings = standings;
        this.unranked = Map.copyOf(unranked);
    }

    /**
     * The candidates from best to worst, those of equal rank together. Empty when the method gave only a partial order,
     * as {@link Schulze} may: no order is ever invented.
     *
     * @return the groups, best first
     */
    public Optional<List<Set<C>>> groups() {
        return standings.groups();
    }

    /** {@return those no other candidate is better than: one, several when tied, none when nobody could be ranked} */
    public Set<C> winners() {
        return standings.winners();
    }

    /**
     * The rank of a candidate, from 1; empty when it is unranked, unknown, or when the order is only partial.
     *
     * @param candidate any candidate
     * @return its rank
     */
    public OptionalInt rank(C candidate) {
        return standings.rank(candidate);
    }

    /** {@return the candidates that have no place, each with the reason} */
    public Map<C, Unranked> unranked() {
        return unranked;
    }

    /**
     * The figures a candidate is ranked by; empty when it is unranked or unknown, and for {@link Schulze}, which knows
     * only pairs.
     *
     * @param candidate any candidate
     * @return its figures
     */
    public Optional<Figures> figures(C candidate) {
        return standings.figures(candidate);
    }

    /**
     * What separates two ranked candidates, or shows that nothing does.
     *
     * @param first a ranked candidate
     * @param second another one
     * @return the better one first, with the figures that part them
     * @throws IllegalArgumentException if one of them has no place in this ranking, or if they are the same
     */
    public Explanation<C> explain(C first, C second) {
        requireRanked(first);
        requireRanked(second);
        if (first.equals(second)) {
            throw new IllegalArgumentException("a candidate is not explained against itself: " + first);
        }
        return standings.explain(first, second);
    }

    /**
     * What separates each ranked candidate from the next one, from best to worst, ties included. Empty for a partial
     * order, which has no next one.
     *
     * @return one explanation fewer than there are ranked candidates
     */
    public List<Explanation<C>> neighbours() {
        List<C> bestFirst =
                groups().orElse(List.of()).stream().flatMap(Set::stream).toList();
        List<Explanation<C>> explanations = new ArrayList<>();
        for (int next = 1; next < bestFirst.size(); next++) {
            explanations.add(explain(bestFirst.get(next - 1), bestFirst.get(next)));
        }
        return List.copyOf(explanations);
    }

    /**
     * Who takes so many prizes, the best first; a tie at the last prize is kept whole. Fewer when fewer are ranked.
     * Empty for a partial order.
     *
     * @param prizes how many there are to give, 1 or more
     * @return the laureates, and whether they are too many
     * @throws IllegalArgumentException if there is no prize to give
     */
    public Optional<Places<C>> firstPlaces(int prizes) {
        return groups().map(bestFirst -> {
            Set<C> laureates = new LinkedHashSet<>();
            bestFirst.stream().takeWhile(group -> laureates.size() < prizes).forEach(laureates::addAll);
            return new Places<>(laureates, prizes);
        });
    }

    private void requireRanked(C candidate) {
        if (!standings.includes(candidate)) {
            throw new IllegalArgumentException("candidate is not ranked: " + candidate);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking<?> ranking
                && groups().equals(ranking.groups())
                && winners().equals(ranking.winners())
                && unranked.equals(ranking.unranked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(groups(), winners(), unranked);
    }

    @Override
    public String toString() {
        return "Ranking[groups=" + groups() + ", winners=" + winners() + ", unranked=" + unranked + "]";
    }
}
