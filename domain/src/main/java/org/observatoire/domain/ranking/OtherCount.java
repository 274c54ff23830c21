package org.observatoire.domain.ranking;

import java.util.OptionalInt;

/** The same ballots counted by another method, or what stands in the way. */
sealed interface OtherCount<C> {

    Alternative of(C candidate);

    record Counted<C>(Ranking<C> ranking) implements OtherCount<C> {

        @Override
        public Alternative of(C candidate) {
            OptionalInt rank = ranking.rank(candidate);
            return rank.isPresent()
                    ? new Alternative.Ranked(rank.getAsInt())
                    : new Alternative.NotAllowed(Alternative.Obstacle.PARTIAL_ORDER);
        }
    }

    record Prevented<C>(Alternative.Obstacle obstacle) implements OtherCount<C> {

        @Override
        public Alternative of(C candidate) {
            return new Alternative.NotAllowed(obstacle);
        }
    }
}
