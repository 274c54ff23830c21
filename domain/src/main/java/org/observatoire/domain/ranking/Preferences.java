package org.observatoire.domain.ranking;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranked ballots over known candidates, each read as a level by candidate: 0 for the preferred ones. */
final class Preferences<C> {

    private final List<C> candidates;
    private final Map<C, Integer> positions;
    private final Collection<RankedBallot<C>> ballots;
    private final long voters;

    Preferences(Set<C> candidates, Collection<RankedBallot<C>> ballots) {
        this.candidates = List.copyOf(candidates);
        this.positions = new HashMap<>();
        for (C candidate : this.candidates) {
            positions.put(candidate, positions.size());
        }
        this.ballots = ballots;
        this.voters = voters(ballots, candidates.size());
    }

    /** Half points are counted, at most twice the number of candidates for each voter. */
    private static <C> long voters(Collection<RankedBallot<C>> ballots, int candidates) {
        long voters = 0;
        for (RankedBallot<C> ballot : ballots) {
            voters += ballot.count();
            if (voters < 0 || voters > Long.MAX_VALUE / (2L * Math.max(1, candidates))) {
                throw new IllegalArgumentException("ballot counts are too large to be added up in 63 bits");
            }
        }
        return voters;
    }

    List<C> candidates() {
        return candidates;
    }

    Map<C, Integer> positions() {
        return positions;
    }

    Collection<RankedBallot<C>> ballots() {
        return ballots;
    }

    long voters() {
        return voters;
    }

    int[] levels(RankedBallot<C> ballot) {
        int[] levels = new int[candidates.size()];
        Arrays.fill(levels, ballot.ranking().size());
        int level = 0;
        for (Set<C> group : ballot.ranking()) {
            for (C candidate : group) {
                levels[position(candidate)] = level;
            }
            level++;
        }
        return levels;
    }

    private int position(C candidate) {
        Integer position = positions.get(candidate);
        if (position == null) {
            throw new IllegalArgumentException("ballot ranks someone who is not a candidate: " + candidate);
        }
        return position;
    }

    /** Without a single ballot nobody is first: everyone is unranked. */
    Map<C, Unranked> withoutBallots() {
        Unranked nobodyVoted = new Unranked(Unranked.Reason.NOT_JUDGED, Coverage.allGiven(0), 1);
        return candidates.stream().collect(Collectors.toMap(candidate -> candidate, candidate -> nobodyVoted));
    }
}
