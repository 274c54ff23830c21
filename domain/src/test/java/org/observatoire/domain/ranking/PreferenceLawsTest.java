package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of Borda and Schulze, over thousands of random votes. */
class PreferenceLawsTest {

    private static final List<BiFunction<Set<String>, List<RankedBallot<String>>, Ranking<String>>> METHODS =
            List.of(Borda::rank, Schulze::rank);

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void theOrderOfBallotsAndCandidatesChangesNothing(long block) {
        Randomly.cases(block, randomly -> {
            Set<String> candidates = randomly.candidates(6);
            List<RankedBallot<String>> ballots = randomly.preferences(candidates);

            for (var method : METHODS) {
                assertEquals(
                        method.apply(candidates, ballots),
                        method.apply(randomly.shuffled(candidates), randomly.shuffled(ballots)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void renamingTheCandidatesRenamesTheRanking(long block) {
        Randomly.cases(block, randomly -> {
            Set<String> candidates = randomly.candidates(6);
            List<RankedBallot<String>> ballots = randomly.preferences(candidates);
            Map<String, String> names = randomly.newNames(candidates);
            List<RankedBallot<String>> renamed = ballots.stream()
                    .map(ballot -> new RankedBallot<>(
                            ballot.count(),
                            ballot.ranking().stream()
                                    .map(group -> renamed(group, names))
                                    .toList()))
                    .toList();

            for (var method : METHODS) {
                Ranking<String> before = method.apply(candidates, ballots);
                Ranking<String> after = method.apply(Set.copyOf(names.values()), renamed);
                assertEquals(renamed(before.winners(), names), after.winners());
                for (String candidate : candidates) {
                    assertEquals(before.rank(candidate), after.rank(names.get(candidate)));
                }
            }
        });
    }

    private static Set<String> renamed(Set<String> group, Map<String, String> names) {
        return group.stream().map(names::get).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void replicatingAllBallotsChangesNothing(long block) {
        Randomly.cases(block, randomly -> {
            Set<String> candidates = randomly.candidates(6);
            List<RankedBallot<String>> ballots = randomly.preferences(candidates);
            long times = 2 + randomly.upTo(1_000_000);
            List<RankedBallot<String>> replicated = ballots.stream()
                    .map(ballot -> new RankedBallot<>(ballot.count() * times, ballot.ranking()))
                    .toList();

            for (var method : METHODS) {
                assertEquals(method.apply(candidates, ballots), method.apply(candidates, replicated));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void aCountIsWorthAsManyBallots(long block) {
        Randomly.cases(block, randomly -> {
            Set<String> candidates = randomly.candidates(6);
            List<RankedBallot<String>> ballots = randomly.preferences(candidates);
            List<RankedBallot<String>> oneByOne = new ArrayList<>();
            for (RankedBallot<String> ballot : ballots) {
                for (long voter = 0; voter < ballot.count(); voter++) {
                    oneByOne.add(new RankedBallot<>(1, ballot.ranking()));
                }
            }

            for (var method : METHODS) {
                assertEquals(method.apply(candidates, ballots), method.apply(candidates, oneByOne));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void bordaPointsAreDuelsWonPlusHalfOfThoseTied(long block) {
        Randomly.cases(block, randomly -> {
            Set<String> candidates = randomly.candidates(6);
            List<RankedBallot<String>> ballots = randomly.preferences(candidates);

            Ranking<String> ranking = Borda.rank(candidates, ballots);

            long voters = ballots.stream().mapToLong(RankedBallot::count).sum();
            for (String candidate : candidates) {
                long halfPoints = 0;
                for (String other : candidates) {
                    long won = preferring(candidate, other, ballots);
                    long lost = preferring(other, candidate, ballots);
                    halfPoints += candidate.equals(other) ? 0 : 2 * won + (voters - won - lost);
                }
                assertEquals(
                        new Figures.Points(Fraction.of(halfPoints, 2), voters),
                        ranking.figures(candidate).orElseThrow());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void theCondorcetWinnerIsTheOnlyWinnerOfSchulze(long block) {
        Randomly.cases(block, randomly -> {
            Set<String> candidates = randomly.candidates(6);
            List<RankedBallot<String>> ballots = randomly.preferences(candidates);

            Set<String> winners = Schulze.rank(candidates, ballots).winners();

            assertFalse(winners.isEmpty());
            candidates.stream()
                    .filter(candidate -> beatsAll(candidate, candidates, ballots))
                    .forEach(condorcet -> assertEquals(Set.of(condorcet), winners));
        });
    }

    private static boolean beatsAll(String candidate, Set<String> candidates, List<RankedBallot<String>> ballots) {
        return candidates.stream()
                .filter(other -> !other.equals(candidate))
                .allMatch(other -> preferring(candidate, other, ballots) > preferring(other, candidate, ballots));
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void schulzeOrdersAsTheStrongestOfAllPathsDo(long block) {
        Randomly.cases(block, randomly -> {
            Set<String> candidates = randomly.candidates(4);
            List<RankedBallot<String>> ballots = randomly.preferences(candidates);

            Ranking<String> ranking = Schulze.rank(candidates, ballots);

            Map<String, Long> betterThan = candidates.stream()
                    .collect(Collectors.toMap(
                            a -> a,
                            a -> candidates.stream()
                                    .filter(b ->
                                            strongest(b, a, candidates, ballots) > strongest(a, b, candidates, ballots))
                                    .count()));
            boolean isWeakOrder = true;
            for (String a : candidates) {
                for (String b : candidates) {
                    if (!a.equals(b)) {
                        long there = strongest(a, b, candidates, ballots);
                        long back = strongest(b, a, candidates, ballots);
                        assertSeparatedBy(ranking.explain(a, b), a, there, back);
                        isWeakOrder &= (there > back) == (betterThan.get(a) < betterThan.get(b));
                    }
                }
            }
            assertEquals(isWeakOrder, ranking.groups().isPresent());
            assertEquals(
                    candidates.stream().filter(a -> betterThan.get(a) == 0).collect(Collectors.toSet()),
                    ranking.winners());
            for (String a : candidates) {
                assertEquals(
                        isWeakOrder ? OptionalInt.of(1 + Math.toIntExact(betterThan.get(a))) : OptionalInt.empty(),
                        ranking.rank(a));
            }
        });
    }

    private static void assertSeparatedBy(Explanation<String> explanation, String a, long there, long back) {
        boolean isAbove = explanation.above().equals(a);
        assertEquals(there != back, explanation.relation() == Explanation.Relation.BETTER);
        assertTrue(isAbove ? there >= back : back >= there);
        assertEquals(new Figures.Path(there), isAbove ? explanation.ofAbove() : explanation.ofBelow());
        assertEquals(new Figures.Path(back), isAbove ? explanation.ofBelow() : explanation.ofAbove());
    }

    private static long strongest(String from, String to, Set<String> candidates, List<RankedBallot<String>> ballots) {
        return strongest(from, to, candidates, ballots, Set.of(from));
    }

    private static long strongest(
            String from, String to, Set<String> candidates, List<RankedBallot<String>> ballots, Set<String> passed) {
        long best = link(from, to, ballots);
        for (String via : candidates) {
            if (!passed.contains(via) && !via.equals(to)) {
                Set<String> further = new HashSet<>(passed);
                further.add(via);
                best = Math.max(
                        best, Math.min(link(from, via, ballots), strongest(via, to, candidates, ballots, further)));
            }
        }
        return best;
    }

    private static long link(String from, String to, List<RankedBallot<String>> ballots) {
        long there = preferring(from, to, ballots);
        return there > preferring(to, from, ballots) ? there : 0;
    }

    private static long preferring(String preferred, String other, List<RankedBallot<String>> ballots) {
        return ballots.stream()
                .filter(ballot -> level(preferred, ballot) < level(other, ballot))
                .mapToLong(RankedBallot::count)
                .sum();
    }

    private static int level(String candidate, RankedBallot<String> ballot) {
        for (int level = 0; level < ballot.ranking().size(); level++) {
            if (ballot.ranking().get(level).contains(candidate)) {
                return level;
            }
        }
        return ballot.ranking().size();
    }
}
