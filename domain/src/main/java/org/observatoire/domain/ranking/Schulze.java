package org.observatoire.domain.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Schulze method (M. Schulze, <i>A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
 * single-winner election method</i>, Social Choice and Welfare 36, 2011). Where more voters prefer a to b than b to a,
 * there is a link from a to b, as strong as its winning votes; a path is as strong as its weakest link; a is better than
 * b when the strongest path from a to b is stronger than the one back. The candidates a ballot leaves out are tied last
 * on it.
 *
 * <p>There is always a winner, and a candidate that beats every other one is the only one. The rest is in general a
 * partial order: ranks are given only where being neither better nor worse amounts to sharing a rank.
 */
public final class Schulze {

    private Schulze() {}

    /**
     * Ranks the candidates by their strongest paths, in time growing with the cube of their number. The order of
     * candidates and of ballots changes nothing. Without ballots, every candidate is unranked.
     *
     * @param <C> the candidates, compared by {@code equals}
     * @param candidates everyone to rank
     * @param ballots the orders of preference
     * @return the winners, and the ranks where there are any
     * @throws IllegalArgumentException if a ballot ranks someone else, or if there are too many voters
     */
    public static <C> Ranking<C> rank(Set<C> candidates, Collection<RankedBallot<C>> ballots) {
        Preferences<C> preferences = new Preferences<>(candidates, ballots);
        if (preferences.voters() == 0) {
            return new Ranking<>(new MeritOrder<C, Scored>(List.of()), preferences.withoutBallots());
        }
        long[][] paths = strongestPaths(links(preferredTo(preferences)));
        return new Ranking<>(new PathOrder<>(preferences.candidates(), preferences.positions(), paths), Map.of());
    }

    private static <C> long[][] preferredTo(Preferences<C> preferences) {
        int size = preferences.candidates().size();
        long[][] voters = new long[size][size];
        for (RankedBallot<C> ballot : preferences.ballots()) {
            int[] levels = preferences.levels(ballot);
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    voters[a][b] += levels[a] < levels[b] ? ballot.count() : 0;
                }
            }
        }
        return voters;
    }

    private static long[][] links(long[][] preferred) {
        int size = preferred.length;
        long[][] links = new long[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                links[a][b] = preferred[a][b] > preferred[b][a] ? preferred[a][b] : 0;
            }
        }
        return links;
    }

    private static long[][] strongestPaths(long[][] strengths) {
        for (int via = 0; via < strengths.length; via++) {
            for (int from = 0; from < strengths.length; from++) {
                long first = strengths[from][via];
                for (int to = 0; to < strengths.length; to++) {
                    strengths[from][to] = Math.max(strengths[from][to], Math.min(first, strengths[via][to]));
                }
            }
        }
        return strengths;
    }
}
