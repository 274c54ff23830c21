package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MajorityJudgmentTest {

    /** The same majority grade, then the same gauge, then the best grades part them: A, then B, then C. */
    private static final Map<String, Tally> TALLIES =
            Map.of("A", Tally.of(1, 1, 5, 2, 2), "B", Tally.of(1, 1, 5, 3, 1), "C", Tally.of(1, 1, 6, 2, 1));

    private static final MajorityJudgment METHOD = MajorityJudgment.ofGrades(5);

    @Test
    void theDepthSaysHowFarTiesArePartedAndFullIsTheDefault() {
        assertEquals(List.of(Set.of("A", "B", "C")), groups(METHOD.withTieDepth(TieDepth.MEDIAN)));
        assertEquals(List.of(Set.of("A", "B"), Set.of("C")), groups(METHOD.withTieDepth(TieDepth.GAUGE)));
        assertEquals(List.of(Set.of("A"), Set.of("B"), Set.of("C")), groups(METHOD.withTieDepth(TieDepth.FULL)));
        assertEquals(List.of(Set.of("A"), Set.of("B"), Set.of("C")), groups(METHOD));
    }

    private static List<Set<String>> groups(MajorityJudgment method) {
        return method.rankTallies(TALLIES).groups().orElseThrow();
    }

    @Test
    void theMajorityGradeIsTheLowerMedian() {
        Ranking<String> ranking = MajorityJudgment.ofGrades(2).rankTallies(Map.of("A", Tally.of(2, 2)));

        assertEquals(new Figures.Gauge(1, 0, 2, 0, 4), ranking.figures("A").orElseThrow());
    }

    @Test
    void anExplanationStopsAtTheStepThatParts() {
        Ranking<String> ranking = METHOD.rankTallies(TALLIES);

        assertEquals(
                new Explanation<>(
                        "B",
                        "C",
                        Explanation.Relation.BETTER,
                        new Figures.Gauge(1, 2, 4, 2, 11),
                        new Figures.Gauge(1, 2, 3, 2, 11)),
                ranking.explain("C", "B"));
        assertEquals(
                new Explanation<>(
                        "A",
                        "B",
                        Explanation.Relation.BETTER,
                        new Figures.Gauge(3, 1, 2, 1, 11),
                        new Figures.Gauge(3, 1, 1, 1, 11)),
                ranking.explain("A", "B"));
    }

    @Test
    void aTieIsExplainedByItsFirstStep() {
        Ranking<String> ranking =
                MajorityJudgment.ofGrades(2).rankTallies(Map.of("A", Tally.of(1, 2), "B", Tally.of(2, 4)));

        assertEquals(Explanation.Relation.TIED, ranking.explain("A", "B").relation());
        assertEquals(
                Set.of(new Figures.Gauge(1, 1, 0, 1, 3), new Figures.Gauge(1, 1, 0, 2, 6)),
                Set.of(
                        ranking.explain("A", "B").ofAbove(),
                        ranking.explain("A", "B").ofBelow()));
    }

    @Test
    void ballotsAndTheirTalliesAreRankedAlike() {
        List<Ballot<String, Integer>> ballots = List.of(
                Ballot.of(Map.of("A", 2, "B", 1)),
                Ballot.of(Map.of("A", 1, "B", 1)),
                new Ballot<>(Map.of("B", 2), Map.of("A", Missing.RECUSED)));
        MajorityJudgment method = MajorityJudgment.ofGrades(3);

        Ranking<String> ranking = method.rank(Set.of("A", "B"), ballots);

        assertEquals(method.rankTallies(Map.of("A", Tally.of(0, 1, 1), "B", Tally.of(0, 2, 1))), ranking);
        assertEquals(List.of(Set.of("A"), Set.of("B")), ranking.groups().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void gradesOffTheScaleAreRefused(int grade) {
        MajorityJudgment method = MajorityJudgment.ofGrades(3);
        List<Ballot<String, Integer>> ballots = List.of(Ballot.of(Map.of("A", grade)));

        assertThrows(IllegalArgumentException.class, () -> method.rank(Set.of("A"), ballots));
        assertThrows(IllegalArgumentException.class, () -> method.measure(grade));
    }

    @Test
    void talliesThatDoNotFitAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> METHOD.rankTallies(Map.of("A", Tally.of(1, 2))));
        assertThrows(IllegalArgumentException.class, () -> MajorityJudgment.ofGrades(0));
        assertThrows(IllegalArgumentException.class, Tally::of);
        assertThrows(IllegalArgumentException.class, () -> Tally.of(1, -1));
        assertThrows(IllegalArgumentException.class, () -> Tally.of(Long.MAX_VALUE, 1));
        assertThrows(IllegalArgumentException.class, () -> Tally.of(Long.MAX_VALUE, Long.MAX_VALUE, 3));
    }

    @Test
    void talliesAreEqualByTheirCounts() {
        assertEquals(Tally.of(1, 2), Tally.of(1, 2));
        assertNotEquals(Tally.of(1, 2), Tally.of(2, 1));
        assertEquals(Tally.of(1, 2).hashCode(), Tally.of(1, 2).hashCode());
        assertEquals(Long.MAX_VALUE, Tally.of(Long.MAX_VALUE - 1, 1).total());
        assertEquals("Tally[1, 2]", Tally.of(1, 2).toString());
    }
}
