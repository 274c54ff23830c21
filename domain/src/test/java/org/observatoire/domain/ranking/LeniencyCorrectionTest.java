package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeniencyCorrectionTest {

    private static final LeniencyCorrection TWO_DECIMALS = LeniencyCorrection.publishedWith(2);

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void theAlternationFindsTheLeastSquares(long block) {
        Randomly.cases(block, randomly -> {
            Set<String> candidates = randomly.candidates(5);
            List<Ballot<String, Fraction>> ballots = scores(randomly, candidates);

            CorrectedScores<String> corrected =
                    LeniencyCorrection.publishedWith(6).correct(candidates, ballots);

            LeastSquares expected = new LeastSquares(List.copyOf(candidates), ballots);
            corrected
                    .scores()
                    .forEach(
                            (candidate, score) -> assertEquals(expected.quality(candidate), score.doubleValue(), 1e-6));
            for (int juror = 0; juror < ballots.size(); juror++) {
                assertEquals(
                        expected.leniency(juror),
                        corrected.leniency().get(juror).doubleValue(),
                        1e-6);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void theOrderOfBallotsAndCandidatesChangesNothing(long block) {
        Randomly.cases(block, randomly -> {
            Set<String> candidates = randomly.candidates(5);
            List<Ballot<String, Fraction>> ballots = scores(randomly, candidates);

            CorrectedScores<String> corrected = TWO_DECIMALS.correct(candidates, ballots);
            CorrectedScores<String> shuffled =
                    TWO_DECIMALS.correct(randomly.shuffled(candidates), randomly.shuffled(ballots));

            assertEquals(corrected.scores(), shuffled.scores());
            assertEquals(corrected.ranking(), shuffled.ranking());
            assertEquals(corrected.connected(), shuffled.connected());
            assertEquals(corrected.complete(), shuffled.complete());
        });
    }

    private static List<Ballot<String, Fraction>> scores(Randomly randomly, Set<String> candidates) {
        return randomly.ballots(candidates, () -> Fraction.of(randomly.upTo(61), 3));
    }

    @Test
    void aCandidateSeenOnlyBySevereJurorsRises() {
        List<Ballot<String, Fraction>> ballots = List.of(
                ballot(Map.of("A", 5, "B", 4, "C", 4)),
                ballot(Map.of("A", 5, "B", 4, "C", 4)),
                ballot(Map.of("A", 2, "B", 1, "C", 1, "D", 3)));

        CorrectedScores<String> corrected = TWO_DECIMALS.correct(Set.of("A", "B", "C", "D"), ballots);

        assertEquals(1, corrected.ranking().rank("D").orElseThrow());
        assertTrue(corrected.leniency().get(2).signum() < 0);
        assertTrue(corrected.connected());
        assertFalse(corrected.complete());
    }

    @Test
    void completeBallotsKeepTheirMeans() {
        List<Ballot<String, Fraction>> ballots = List.of(
                ballot(Map.of()),
                ballot(Map.of("A", 5, "B", 4)),
                ballot(Map.of("A", 1, "B", 0)),
                ballot(Map.of("A", 1, "B", 2)));

        CorrectedScores<String> corrected = TWO_DECIMALS.correct(Set.of("A", "B"), ballots);

        assertTrue(corrected.complete());
        assertTrue(corrected.connected());
        assertEquals(Map.of("A", new BigDecimal("2.33"), "B", new BigDecimal("2.00")), corrected.scores());
        assertEquals(new BigDecimal("0.00"), corrected.leniency().get(0));
    }

    @Test
    void scoresAreRoundedBeforeTheyAreRanked() {
        List<Ballot<String, Fraction>> ballots = List.of(
                Ballot.of(Map.of("A", Fraction.of(301, 100), "B", Fraction.of(304, 100))),
                Ballot.of(Map.of("A", Fraction.of(301, 100), "B", Fraction.of(304, 100))));

        assertEquals(
                Set.of("A", "B"),
                LeniencyCorrection.publishedWith(1)
                        .correct(Set.of("A", "B"), ballots)
                        .ranking()
                        .winners());
        assertEquals(
                Set.of("B"),
                TWO_DECIMALS.correct(Set.of("A", "B"), ballots).ranking().winners());
    }

    @Test
    void scoresMayBePublishedWithoutDecimals() {
        assertEquals(
                Map.of("A", new BigDecimal("5")),
                LeniencyCorrection.publishedWith(0)
                        .correct(Set.of("A"), List.of(ballot(Map.of("A", 5)), ballot(Map.of("A", 4))))
                        .scores());
    }

    @Test
    void aPanelInTwoPartsIsReported() {
        List<Ballot<String, Fraction>> ballots = List.of(
                ballot(Map.of("A", 5, "B", 4)), ballot(Map.of("C", 1)), ballot(Map.of("C", 2)), ballot(Map.of()));

        assertFalse(TWO_DECIMALS.correct(Set.of("A", "B", "C"), ballots).connected());
    }

    @Test
    void aCandidateNobodyJudgedIsUnranked() {
        CorrectedScores<String> corrected =
                TWO_DECIMALS.correct(Set.of("A", "B"), List.of(ballot(Map.of("A", 5)), ballot(Map.of("A", 4))));

        assertEquals(Set.of("B"), corrected.ranking().unranked().keySet());
        assertEquals(Set.of("A"), corrected.scores().keySet());
        assertTrue(corrected.connected());
        assertTrue(corrected.complete());
    }

    @Test
    void nothingToCorrectIsNoTrouble() {
        CorrectedScores<String> corrected = TWO_DECIMALS.correct(Set.of(), List.of());

        assertEquals(List.of(), corrected.ranking().groups().orElseThrow());
        assertTrue(corrected.connected());
    }

    @Test
    void scoresInTheMillionsStillSettle() {
        List<Ballot<String, Fraction>> ballots = List.of(
                ballot(Map.of("A", 5_000_001, "B", 4_000_003)),
                ballot(Map.of("B", 3_999_999, "C", 1_234_567)),
                ballot(Map.of("A", 4_000_037, "C", 2_000_011)));

        assertEquals(
                Set.of("A"),
                TWO_DECIMALS.correct(Set.of("A", "B", "C"), ballots).ranking().winners());
    }

    @Test
    void aBallotForSomeoneElseIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TWO_DECIMALS.correct(Set.of("A"), List.of(ballot(Map.of("Z", 1)))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void aPrecisionBeyondWhatIsComputedIsRefused(int decimals) {
        assertThrows(IllegalArgumentException.class, () -> LeniencyCorrection.publishedWith(decimals));
    }

    private static Ballot<String, Fraction> ballot(Map<String, Integer> scores) {
        return Ballot.of(scores).map(score -> Fraction.of(score));
    }

    /** The same least squares by Gauss: one unknown for each candidate, then one for each juror. */
    private static final class LeastSquares {

        private final List<String> candidates;
        private final double[] solution;

        LeastSquares(List<String> candidates, List<Ballot<String, Fraction>> ballots) {
            this.candidates = candidates;
            int unknowns = candidates.size() + ballots.size();
            double[][] rows = new double[unknowns][unknowns + 1];
            for (int juror = 0; juror < ballots.size(); juror++) {
                int b = candidates.size() + juror;
                rows[b][b] = 3;
                for (Map.Entry<String, Fraction> judgement :
                        ballots.get(juror).given().entrySet()) {
                    int q = candidates.indexOf(judgement.getKey());
                    for (int row : new int[] {q, b}) {
                        rows[row][q]++;
                        rows[row][b]++;
                        rows[row][unknowns] += judgement.getValue().doubleValue();
                    }
                }
            }
            for (int q = 0; q < candidates.size(); q++) {
                rows[q][q] += rows[q][q] == 0 ? 1 : 0;
            }
            this.solution = solved(rows);
        }

        private static double[] solved(double[][] rows) {
            List<double[]> left = new ArrayList<>(List.of(rows));
            double[][] pivots = new double[rows.length][];
            for (int column = 0; column < rows.length; column++) {
                int at = column;
                double[] pivot = left.stream()
                        .max((a, b) -> Double.compare(Math.abs(a[at]), Math.abs(b[at])))
                        .orElseThrow();
                left.remove(pivot);
                pivots[column] = pivot;
                left.forEach(row -> subtract(row, pivot, row[at] / pivot[at]));
            }
            double[] solution = new double[rows.length];
            for (int column = rows.length - 1; column >= 0; column--) {
                double rest = pivots[column][rows.length];
                for (int known = column + 1; known < rows.length; known++) {
                    rest -= pivots[column][known] * solution[known];
                }
                solution[column] = rest / pivots[column][column];
            }
            return solution;
        }

        private static void subtract(double[] row, double[] pivot, double factor) {
            for (int column = 0; column < row.length; column++) {
                row[column] -= factor * pivot[column];
            }
        }

        double quality(String candidate) {
            return solution[candidates.indexOf(candidate)];
        }

        double leniency(int juror) {
            return solution[candidates.size() + juror];
        }
    }
}
