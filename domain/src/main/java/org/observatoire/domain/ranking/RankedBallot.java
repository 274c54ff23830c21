package org.observatoire.domain.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An order of preference, and how many voters gave it.
 *
 * @param <C> the candidates, compared by {@code equals}
 * @param count how many voters, 1 or more
 * @param ranking the preferred candidates first, equals together; candidates left out are all equal, after the last
 */
public record RankedBallot<C>(long count, List<Set<C>> ranking) {

    /**
     * Checks that it is an order.
     *
     * @param count how many voters
     * @param ranking the preferred candidates first
     * @throws IllegalArgumentException if nobody gave it, if a group is empty, or if a candidate is there twice
     */
    public RankedBallot {
        if (count < 1) {
            throw new IllegalArgumentException("ballot count must be at least 1, was " + count);
        }
        ranking = ranking.stream().map(Set::copyOf).toList();
        Set<C> seen = new HashSet<>();
        for (Set<C> group : ranking) {
            if (group.isEmpty()) {
                throw new IllegalArgumentException("ballot ranking must not have an empty group");
            }
            for (C candidate : group) {
                if (!seen.add(candidate)) {
                    throw new IllegalArgumentException("ballot ranks candidate twice: " + candidate);
                }
            }
        }
    }
}
