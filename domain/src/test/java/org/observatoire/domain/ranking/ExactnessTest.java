package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Places that floating point would get wrong; where it matters, the test first shows that it would. */
class ExactnessTest {

    private static final List<Set<String>> TIED = List.of(Set.of("A", "B"));
    private static final List<Set<String>> A_FIRST = List.of(Set.of("A"), Set.of("B"));

    @Test
    void threeMeansOfFifthsAgainstFourAreTied() {
        assertNotEquals((3.4 + 3.6 + 4.4) / 3, (4 + 4 + 3.2 + 4) / 4);

        assertEquals(TIED, groups(List.of("3.4", "3.6", "4.4"), List.of("4", "4", "3.2", "4")));
    }

    @Test
    void oneTenthAndTwoTenthsAreThreeTenths() {
        assertNotEquals(0.1 + 0.2, 0.3 + 0.0);

        assertEquals(TIED, groups(List.of("0.1", "0.2"), List.of("0.3", "0")));
    }

    @Test
    void thirdsOfThirdsAgainstHalvesOfThirdsAreTied() {
        assertNotEquals((0 + 0 + 12 / 3.0) / 3, (1 / 3.0 + 7 / 3.0) / 2);

        List<Ballot<String, Scores>> ballots = List.of(
                Ballot.of(Map.of("A", Scores.of(0, 0), "B", Scores.of(1, 0))),
                Ballot.of(Map.of("A", Scores.of(0, 0), "B", Scores.of(1, 3))),
                Ballot.of(Map.of("A", Scores.of(2, 5))));

        assertEquals(
                TIED,
                WeightedMean.ofWeights(1, 2)
                        .rank(Set.of("A", "B"), ballots)
                        .groups()
                        .orElseThrow());
    }

    @Test
    void aUnitCountsAboveTwoToThe53() {
        assertEquals(9007199254740993.0, 9007199254740992.0);

        assertEquals(A_FIRST, groups(List.of("9007199254740993"), List.of("9007199254740992")));
    }

    @Test
    void aTieHoldsWhenTotalsExceed63Bits() {
        List<String> halves = LongStream.range(0, 60)
                .mapToObj(juror -> juror % 2 == 0 ? "999999999999999999" : "999999999999999997")
                .toList();
        List<String> same =
                LongStream.range(0, 40).mapToObj(juror -> "999999999999999998").toList();

        assertEquals(TIED, groups(halves, same));
    }

    @Test
    void aUnitCountsWhenTotalsExceed63Bits() {
        List<String> one = new ArrayList<>(
                LongStream.range(0, 60).mapToObj(juror -> "999999999999999998").toList());
        List<String> other = List.copyOf(one);
        one.set(7, "999999999999999999");

        assertEquals(A_FIRST, groups(one, other));
    }

    @Test
    void decimalsCountWhenTotalsExceed63Bits() {
        List<String> whole = Collections.nCopies(40, "99999999999999999");
        List<String> tenths = new ArrayList<>(Collections.nCopies(40, "99999999999999999"));
        tenths.set(3, "99999999999999999.1");

        assertEquals(A_FIRST, groups(tenths, whole));
    }

    @Test
    void trimmingAgreesOnEitherSideOf63Bits() {
        List<String> small = List.of("1", "2", "3", "4", "9");
        List<String> large =
                small.stream().map(score -> "99999999999999999" + score).toList();
        WeightedMean heavy = WeightedMean.ofWeights(1L << 40, 1).trimmed();

        Figures.Mean figures = (Figures.Mean) heavy.rank(Set.of("A"), ballots(Map.of("A", large), 2))
                .figures("A")
                .orElseThrow();

        assertEquals(Fraction.of(999999999999999993L), figures.mean());
        assertEquals(3, figures.counted());
        assertEquals(2, figures.setAside());
    }

    @Test
    void aUnitCountsBetweenGaugesOfBillionsOfBillions() {
        long total = 4_000_000_000_000_000_003L;
        Map<String, Tally> tallies = Map.of(
                "A", Tally.of(1_000_000_000_000_000_000L, 2_000_000_000_000_000_001L, 1_000_000_000_000_000_002L),
                "B", Tally.of(1, 2, 1));
        assertEquals(1_000_000_000_000_000_002L / (double) total, 1 / 4.0);

        assertEquals(
                A_FIRST,
                MajorityJudgment.ofGrades(3).rankTallies(tallies).groups().orElseThrow());
    }

    @Test
    void talliesInTheSameProportionsAreTiedWhateverTheirSize() {
        Map<String, Tally> tallies = Map.of(
                "A", Tally.of(700_000_000_000_000_000L, 1_100_000_000_000_000_000L, 1_300_000_000_000_000_000L),
                "B", Tally.of(7, 11, 13));

        assertEquals(
                TIED, MajorityJudgment.ofGrades(3).rankTallies(tallies).groups().orElseThrow());
    }

    @Test
    void pointsOfTalliesAreAddedUpBeyond63Bits() {
        Map<String, Tally> tallies = Map.of(
                "A", Tally.of(0, 1, 3_000_000_000_000_000_000L), "B", Tally.of(1, 0, 3_000_000_000_000_000_000L));

        assertEquals(
                A_FIRST, MeanOfGrades.worth(0, 1, 20).rank(tallies).groups().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void weightedMeansAreThoseOfPlainFractions(long block) {
        Randomly.cases(block, randomly -> {
            Set<String> candidates = randomly.candidates(4);
            long[] weights = randomly.weights();
            List<Ballot<String, Scores>> ballots = randomly.ballots(candidates, () -> randomly.scores(weights.length));

            Ranking<String> ranking = WeightedMean.ofWeights(weights).rank(candidates, ballots);

            for (String candidate : candidates) {
                List<Scores> present = ballots.stream()
                        .filter(ballot -> ballot.given().containsKey(candidate))
                        .map(ballot -> ballot.given().get(candidate))
                        .toList();
                if (!present.isEmpty()) {
                    assertEquals(plainMean(present, weights), mean(ranking, candidate));
                }
            }
        });
    }

    private static Fraction plainMean(List<Scores> present, long[] weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Scores scores : present) {
            for (int criterion = 0; criterion < weights.length; criterion++) {
                sum = sum.add(scores.values().get(criterion).multiply(BigDecimal.valueOf(weights[criterion])));
            }
        }
        BigInteger divisor = BigInteger.valueOf(LongStream.of(weights).sum() * present.size());
        return Fraction.of(sum.toBigIntegerExact(), divisor);
    }

    private static Fraction mean(Ranking<String> ranking, String candidate) {
        return ((Figures.Mean) ranking.figures(candidate).orElseThrow()).mean();
    }

    private static List<Set<String>> groups(List<String> ofA, List<String> ofB) {
        return WeightedMean.ofWeights(1)
                .rank(Set.of("A", "B"), ballots(Map.of("A", ofA, "B", ofB), 1))
                .groups()
                .orElseThrow();
    }

    /** The first juror gives everyone's first score, and so on as far as each list goes. */
    private static List<Ballot<String, Scores>> ballots(Map<String, List<String>> scores, int criteria) {
        int jurors = scores.values().stream().mapToInt(List::size).max().orElseThrow();
        List<Ballot<String, Scores>> ballots = new ArrayList<>();
        for (int juror = 0; juror < jurors; juror++) {
            Map<String, Scores> given = new HashMap<>();
            for (Map.Entry<String, List<String>> entry : scores.entrySet()) {
                if (juror < entry.getValue().size()) {
                    BigDecimal score = new BigDecimal(entry.getValue().get(juror));
                    given.put(entry.getKey(), Scores.of(Collections.nCopies(criteria, score)));
                }
            }
            ballots.add(Ballot.of(given));
        }
        return ballots;
    }
}
