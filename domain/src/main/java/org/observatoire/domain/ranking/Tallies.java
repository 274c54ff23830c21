package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Candidates whose judgements are already counted. */
final class Tallies<C> {

    private final Map<C, Tally> tallies;
    private final Map<C, Coverage> coverage;

    Tallies(Map<C, Tally> tallies, Map<C, Coverage> coverage) {
        this.tallies = tallies;
        this.coverage = coverage;
    }

    <K extends Merit<K>> Ranking<C> rank(int grades, Quorum quorum, Function<Tally, K> merit) {
        List<MeritOrder.Contender<C, K>> contenders = new ArrayList<>(tallies.size());
        Map<C, Unranked> unranked = new LinkedHashMap<>();
        tallies.forEach((candidate, tally) -> {
            requireGrades(grades, tally);
            Optional<Unranked> shortfall = quorum.shortfall(coverageOf(candidate, tally));
            if (shortfall.isPresent()) {
                unranked.put(candidate, shortfall.get());
            } else {
                contenders.add(new MeritOrder.Contender<>(candidate, merit.apply(tally)));
            }
        });
        return new Ranking<>(new MeritOrder<>(contenders), unranked);
    }

    private Coverage coverageOf(C candidate, Tally tally) {
        Coverage known = coverage.get(candidate);
        if (known == null) {
            return Coverage.allGiven(tally.total());
        }
        if (known.given() != tally.total()) {
            throw new IllegalArgumentException("coverage counts " + known.given() + " judgements and the tally "
                    + tally.total() + " for candidate " + candidate);
        }
        return known;
    }

    private static void requireGrades(int grades, Tally tally) {
        if (tally.grades() != grades) {
            throw new IllegalArgumentException(
                    "tally must count each of the " + grades + " grades, counts " + tally.grades());
        }
    }
}
