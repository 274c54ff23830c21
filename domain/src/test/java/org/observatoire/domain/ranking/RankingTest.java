package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingTest {

    /** B and C share the first rank, then A, then D; nobody has judged E. */
    private static final Ranking<String> RANKING = MeanOfGrades.worth(0, 1, 2)
            .rank(Map.of(
                    "A", Tally.of(0, 2, 0),
                    "B", Tally.of(0, 0, 1),
                    "C", Tally.of(0, 0, 2),
                    "D", Tally.of(1, 0, 0),
                    "E", Tally.of(0, 0, 0)));

    /** A wins; C beats D; B stands to neither of them. */
    private static final Ranking<String> PARTIAL = Schulze.rank(
            Set.of("A", "B", "C", "D"),
            List.of(
                    new RankedBallot<>(1, List.of(Set.of("A"), Set.of("B"), Set.of("C"), Set.of("D"))),
                    new RankedBallot<>(1, List.of(Set.of("A"), Set.of("C"), Set.of("D"), Set.of("B")))));

    @Test
    void theRankIsOneMoreThanTheNumberOfBetterOnes() {
        assertEquals(OptionalInt.of(1), RANKING.rank("B"));
        assertEquals(OptionalInt.of(1), RANKING.rank("C"));
        assertEquals(OptionalInt.of(3), RANKING.rank("A"));
        assertEquals(OptionalInt.of(4), RANKING.rank("D"));
        assertEquals(Set.of("B", "C"), RANKING.winners());
    }

    @Test
    void theUnrankedHaveAReasonAndNoPlace() {
        assertEquals(OptionalInt.empty(), RANKING.rank("E"));
        assertTrue(RANKING.figures("E").isEmpty());
        assertEquals(
                Map.of("E", new Unranked(Unranked.Reason.NOT_JUDGED, Coverage.allGiven(0), 1)), RANKING.unranked());
        assertThrows(IllegalArgumentException.class, () -> RANKING.explain("A", "E"));
        assertThrows(IllegalArgumentException.class, () -> RANKING.explain("E", "A"));
    }

    @Test
    void neighboursAreExplainedFromBestToWorst() {
        List<Explanation<String>> neighbours = RANKING.neighbours();

        assertEquals(
                List.of(Explanation.Relation.TIED, Explanation.Relation.BETTER, Explanation.Relation.BETTER),
                neighbours.stream().map(Explanation::relation).toList());
        assertEquals("A", neighbours.get(1).below());
        assertEquals("A", neighbours.get(2).above());
        assertEquals("D", neighbours.get(2).below());
    }

    @Test
    void aTieAtTheLastPrizeIsKeptWholeAndSaid() {
        Places<String> one = RANKING.firstPlaces(1).orElseThrow();

        assertEquals(Set.of("B", "C"), one.laureates());
        assertTrue(one.tieOverflows());
    }

    @Test
    void prizesGoToTheFirstPlacesAsFarAsThereAre() {
        assertEquals(Set.of("B", "C"), RANKING.firstPlaces(2).orElseThrow().laureates());
        assertEquals(Set.of("A", "B", "C"), RANKING.firstPlaces(3).orElseThrow().laureates());
        assertEquals(
                Set.of("A", "B", "C", "D"), RANKING.firstPlaces(9).orElseThrow().laureates());
        assertFalse(RANKING.firstPlaces(3).orElseThrow().tieOverflows());
        assertThrows(IllegalArgumentException.class, () -> RANKING.firstPlaces(0));
    }

    @Test
    void aPartialOrderHasWinnersAndNoInventedRank() {
        assertTrue(PARTIAL.groups().isEmpty());
        assertEquals(Set.of("A"), PARTIAL.winners());
        assertEquals(OptionalInt.empty(), PARTIAL.rank("A"));
        assertTrue(PARTIAL.firstPlaces(1).isEmpty());
        assertEquals(List.of(), PARTIAL.neighbours());
    }

    @Test
    void aPartialOrderStillExplainsItsPairs() {
        assertEquals(
                new Explanation<>("C", "D", Explanation.Relation.BETTER, new Figures.Path(2), new Figures.Path(0)),
                PARTIAL.explain("D", "C"));
        assertEquals(Explanation.Relation.UNDECIDED, PARTIAL.explain("B", "C").relation());
        assertThrows(IllegalArgumentException.class, () -> PARTIAL.explain("A", "Z"));
        assertThrows(IllegalArgumentException.class, () -> PARTIAL.explain("A", "A"));
    }

    @Test
    void equalityIsThatOfTheOutcome() {
        Ranking<String> same = MeanOfGrades.worth(0, 1, 2)
                .rank(Map.of(
                        "C", Tally.of(0, 0, 7),
                        "B", Tally.of(0, 0, 8),
                        "D", Tally.of(3, 1, 0),
                        "A", Tally.of(0, 2, 0),
                        "E", Tally.of(0, 0, 0)));

        assertEquals(RANKING, same);
        assertEquals(RANKING.hashCode(), same.hashCode());
        assertNotEquals(RANKING, PARTIAL);
        assertTrue(RANKING.toString().contains("[A]"));
    }

    @Test
    void nobodyToRankMakesAnEmptyRanking() {
        Ranking<String> empty = MajorityJudgment.ofGrades(2).rankTallies(Map.of());

        assertEquals(List.of(), empty.groups().orElseThrow());
        assertEquals(Set.of(), empty.winners());
    }

    @Test
    void whatIsHandedOutCannotBeChanged() {
        List<Set<String>> groups = RANKING.groups().orElseThrow();

        assertThrows(UnsupportedOperationException.class, groups::clear);
        assertThrows(UnsupportedOperationException.class, groups.get(0)::clear);
        assertThrows(UnsupportedOperationException.class, RANKING.winners()::clear);
        assertThrows(UnsupportedOperationException.class, PARTIAL.winners()::clear);
        assertThrows(
                UnsupportedOperationException.class,
                RANKING.firstPlaces(1).orElseThrow().laureates()::clear);
    }
}
