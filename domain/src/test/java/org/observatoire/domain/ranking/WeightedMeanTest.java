package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedMeanTest {

    private static final WeightedMean MEAN = WeightedMean.ofWeights(1);

    @Test
    void eachCriterionCountsByItsWeight() {
        WeightedMean mean = WeightedMean.ofWeights(40, 35, 25);

        assertEquals(Fraction.of(290, 100), mean.measure(Scores.of(4, 3, 1)));
    }

    @Test
    void onlyTheProportionsOfTheWeightsMatter() {
        WeightedMean percents = WeightedMean.ofWeights(decimals("33.5", "66.5"));
        WeightedMean wholes = WeightedMean.ofWeights(67, 133);

        assertEquals(wholes.measure(Scores.of(2, 5)), percents.measure(Scores.of(2, 5)));
    }

    @Test
    void aMissingScoreIsNoZeroWhateverItsReason() {
        for (Missing reason : Missing.values()) {
            List<Ballot<String, Scores>> ballots = List.of(
                    Ballot.of(Map.of("A", Scores.of(4), "B", Scores.of(3))),
                    new Ballot<>(Map.of("B", Scores.of(4)), Map.of("A", reason)));

            Ranking<String> ranking = MEAN.rank(Set.of("A", "B"), ballots);

            assertEquals(List.of(Set.of("A"), Set.of("B")), ranking.groups().orElseThrow());
            assertEquals(
                    new Figures.Mean(Fraction.of(4), 1, 0), ranking.figures("A").orElseThrow());
        }
    }

    @Test
    void fiveJurorsAreTrimmedAndFourAreNot() {
        assertEquals(new Figures.Mean(Fraction.of(2), 3, 2), trimmed(1, 1, 2, 3, 9));
        assertEquals(new Figures.Mean(Fraction.of(15, 4), 4, 0), trimmed(1, 2, 3, 9));
    }

    @Test
    void scoresWrittenWithMoreOrFewerDecimalsAreAddedUpAsTheyAre() {
        List<Ballot<String, Scores>> ballots = Stream.of("3", "3.4", "3.45", "3.455")
                .map(score -> Ballot.of(Map.of("A", Scores.of(decimals(score)))))
                .toList();

        assertEquals(
                new Figures.Mean(Fraction.of(13_305, 4_000), 4, 0),
                MEAN.rank(Set.of("A"), ballots).figures("A").orElseThrow());
    }

    @Test
    void twoScoresAreDroppedAtEachEndFromNineJurorsOn() {
        assertEquals(new Figures.Mean(Fraction.of(5), 5, 4), trimmedBy(2, 9, 1, 2, 3, 4, 5, 6, 7, 8));
        assertEquals(new Figures.Mean(Fraction.of(36, 8), 8, 0), trimmedBy(2, 1, 2, 3, 4, 5, 6, 7, 8));
    }

    @Test
    void aMeanThatTrimsIsNamedSo() {
        assertEquals(Method.WEIGHTED_MEAN, MEAN.method());
        assertEquals(Method.TRIMMED_MEAN, MEAN.trimmed().method());
        assertEquals(Method.WEIGHTED_MEAN, MEAN.trimmed(0).method());
    }

    @Test
    void explanationsGiveTheTwoMeans() {
        List<Ballot<String, Scores>> ballots = List.of(
                Ballot.of(Map.of("A", Scores.of(3), "B", Scores.of(4))),
                Ballot.of(Map.of("A", Scores.of(4), "B", Scores.of(4))));

        Explanation<String> explanation = MEAN.rank(Set.of("A", "B"), ballots).explain("A", "B");

        assertEquals(
                new Explanation<>(
                        "B",
                        "A",
                        Explanation.Relation.BETTER,
                        new Figures.Mean(Fraction.of(4), 2, 0),
                        new Figures.Mean(Fraction.of(7, 2), 2, 0)),
                explanation);
    }

    @Test
    void talliesGiveTheMeanThatBallotsGive() {
        Ranking<String> ranking = MeanOfGrades.worth(0, 1, 5).rank(Map.of("A", Tally.of(2, 1, 3)));
        Ranking<String> trimmed = MeanOfGrades.worth(0, 1, 5).trimmed(1).rank(Map.of("A", Tally.of(2, 1, 3)));

        assertEquals(
                new Figures.Mean(Fraction.of(16, 6), 6, 0), ranking.figures("A").orElseThrow());
        assertEquals(
                new Figures.Mean(Fraction.of(11, 4), 4, 2), trimmed.figures("A").orElseThrow());
    }

    @Test
    void trimmingATallyCrossesGradesFromBothEnds() {
        Ranking<String> ranking = MeanOfGrades.worth(0, 1, 2, 3).trimmed(2).rank(Map.of("A", Tally.of(1, 3, 4, 1)));

        assertEquals(
                new Figures.Mean(Fraction.of(8, 5), 5, 4), ranking.figures("A").orElseThrow());
    }

    @Test
    void theQuorumOfATallyCountsItsJudgements() {
        Ranking<String> ranking = MeanOfGrades.worth(0, 1)
                .withQuorum(Quorum.HALF_AND_THREE)
                .rank(Map.of("A", Tally.of(1, 1), "B", Tally.of(2, 1)));

        assertEquals(Set.of("B"), ranking.winners());
        assertEquals(Set.of("A"), ranking.unranked().keySet());
    }

    @Test
    void weightsThatAreNotPositiveAreRefused() {
        assertThrows(IllegalArgumentException.class, WeightedMean::ofWeights);
        assertThrows(IllegalArgumentException.class, () -> WeightedMean.ofWeights(1, 0));
        assertThrows(IllegalArgumentException.class, () -> WeightedMean.ofWeights(-1));
        assertThrows(IllegalArgumentException.class, () -> WeightedMean.ofWeights(decimals("1", "1E-60")));
        assertThrows(IllegalArgumentException.class, () -> WeightedMean.ofWeights(Long.MAX_VALUE, 1));
        assertThrows(IllegalArgumentException.class, () -> MEAN.trimmed(-1));
    }

    @Test
    void scoresThatDoNotFitTheGridAreRefused() {
        List<Ballot<String, Scores>> ballots = List.of(Ballot.of(Map.of("A", Scores.of(1, 2))));

        assertThrows(IllegalArgumentException.class, () -> MEAN.rank(Set.of("A"), ballots));
        assertThrows(IllegalArgumentException.class, () -> MEAN.measure(Scores.of(1, 2)));
        assertThrows(IllegalArgumentException.class, Scores::of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789", "0.1234567890123456789", "1E+18", "1E+2147483647", "1E-2147483647"})
    void scoresOfMoreThanEighteenDigitsAreRefused(String score) {
        assertThrows(IllegalArgumentException.class, () -> Scores.of(decimals(score)));
    }

    @Test
    void theDecimalsOfAllCriteriaCountAmongTheDigits() {
        assertEquals(1, Scores.of(decimals("123456789.123456789")).values().size());
        assertEquals(2, Scores.of(decimals("123456789", "0.123456789")).values().size());
        assertThrows(IllegalArgumentException.class, () -> Scores.of(decimals("1234567890", "0.123456789")));
    }

    @Test
    void scoresAreEqualHoweverTheyAreWritten() {
        assertEquals(Scores.of(decimals("4.50", "3")), Scores.of(decimals("4.5", "3.0")));
        assertEquals(Scores.of(4, 3), Scores.of(decimals("4.0", "3")));
        assertEquals(Scores.of(4, 3).hashCode(), Scores.of(decimals("4.0", "3")).hashCode());
        assertNotEquals(Scores.of(4, 3), Scores.of(4, 2));
        assertNotEquals(Scores.of(45), Scores.of(decimals("4.5")));
        assertEquals(decimals("4.5", "3.0"), Scores.of(decimals("4.50", "3")).values());
        assertEquals("[4.5, 3.0]", Scores.of(decimals("4.50", "3")).toString());
    }

    @Test
    void pointsThatDoNotIncreaseAreRefused() {
        assertThrows(IllegalArgumentException.class, MeanOfGrades::worth);
        assertThrows(IllegalArgumentException.class, () -> MeanOfGrades.worth(0, 1, 1));
        assertThrows(
                IllegalArgumentException.class, () -> MeanOfGrades.worth(0, 1).rank(Map.of("A", Tally.of(1, 1, 1))));
    }

    private static Figures trimmed(long... scores) {
        return trimmedBy(1, scores);
    }

    private static Figures trimmedBy(int eachSide, long... scores) {
        List<Ballot<String, Scores>> ballots = LongStream.of(scores)
                .mapToObj(score -> Ballot.of(Map.of("A", Scores.of(score))))
                .toList();
        return MEAN.trimmed(eachSide).rank(Set.of("A"), ballots).figures("A").orElseThrow();
    }

    private static List<BigDecimal> decimals(String... decimals) {
        return Stream.of(decimals).map(BigDecimal::new).toList();
    }
}
