package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Borda count (J.-C. de Borda, <i>Mémoire sur les élections au scrutin</i>, 1781). On each ballot a candidate has one
 * point for every candidate ranked strictly below it, and half a point for every other one it is tied with. The
 * candidates a ballot leaves out are tied last on it.
 */
public final class Borda {

    private Borda() {}

    /**
     * Ranks the candidates by their points. The order of candidates and of ballots changes nothing. Without ballots,
     * every candidate is unranked.
     *
     * @param <C> the candidates, compared by {@code equals}
     * @param candidates everyone to rank
     * @param ballots the orders of preference
     * @return the candidates by decreasing points
     * @throws IllegalArgumentException if a ballot ranks someone else, or if there are too many voters for their half
     *     points to be added up in 63 bits
     */
    public static <C> Ranking<C> rank(Set<C> candidates, Collection<RankedBallot<C>> ballots) {
        Preferences<C> preferences = new Preferences<>(candidates, ballots);
        if (preferences.voters() == 0) {
            return new Ranking<>(new MeritOrder<C, Scored>(List.of()), preferences.withoutBallots());
        }
        long[] halfPoints = halfPoints(preferences);
        List<MeritOrder.Contender<C, Scored>> contenders = new ArrayList<>();
        for (C candidate : preferences.candidates()) {
            Fraction points = Fraction.of(halfPoints[contenders.size()], 2);
            contenders.add(new MeritOrder.Contender<>(
                    candidate, new Scored(points, new Figures.Points(points, preferences.voters()))));
        }
        return new Ranking<>(new MeritOrder<>(contenders), Map.of());
    }

    private static <C> long[] halfPoints(Preferences<C> preferences) {
        long[] halfPoints = new long[preferences.candidates().size()];
        for (RankedBallot<C> ballot : preferences.ballots()) {
            int[] levels = preferences.levels(ballot);
            long[] ofLevel = halfPointsOfLevels(levels, ballot.ranking().size());
            for (int candidate = 0; candidate < levels.length; candidate++) {
                halfPoints[candidate] += ballot.count() * ofLevel[levels[candidate]];
            }
        }
        return halfPoints;
    }

    private static long[] halfPointsOfLevels(int[] levels, int last) {
        long[] sizes = new long[last + 1];
        for (int level : levels) {
            sizes[level]++;
        }
        long[] halfPoints = new long[last + 1];
        long below = 0;
        for (int level = last; level >= 0; level--) {
            halfPoints[level] = 2 * below + sizes[level] - 1;
            below += sizes[level];
        }
        return halfPoints;
    }
}
