package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuorumTest {

    @Test
    void recusedJurorsLeaveThePanelAndAbstainersStay() {
        Coverage recused = new Coverage(3, 0, 0, 5);
        Coverage abstained = new Coverage(3, 4, 0, 1);

        assertEquals(Optional.empty(), Quorum.HALF_AND_THREE.shortfall(recused));
        assertEquals(
                Optional.of(new Unranked(Unranked.Reason.BELOW_QUORUM_SHARE, abstained, 4)),
                Quorum.HALF_AND_THREE.shortfall(abstained));
    }

    @Test
    void unfinishedBallotsAreStillWaitedFor() {
        Coverage drafts = new Coverage(3, 0, 4, 0);

        assertEquals(
                Optional.of(new Unranked(Unranked.Reason.BELOW_QUORUM_SHARE, drafts, 4)),
                Quorum.HALF_AND_THREE.shortfall(drafts));
    }

    @Test
    void exactlyHalfOfThePanelIsEnough() {
        assertEquals(Optional.empty(), Quorum.HALF_AND_THREE.shortfall(new Coverage(4, 4, 0, 0)));
    }

    @Test
    void exactlyAThirdOfThePanelIsEnough() {
        Quorum third = new Quorum(Fraction.of(1, 3), 0);

        assertEquals(Optional.empty(), third.shortfall(new Coverage(1, 2, 0, 0)));
        assertEquals(Optional.empty(), third.shortfall(new Coverage(333, 666, 0, 0)));
        assertEquals(3, third.shortfall(new Coverage(2, 5, 0, 0)).orElseThrow().required());
    }

    @Test
    void theMinimumHoldsHoweverSmallThePanel() {
        Coverage two = Coverage.allGiven(2);

        assertEquals(
                Optional.of(new Unranked(Unranked.Reason.BELOW_QUORUM_MINIMUM, two, 3)),
                Quorum.HALF_AND_THREE.shortfall(two));
    }

    @Test
    void theMinimumIsNamedWhenTheShareAsksForNoMore() {
        assertEquals(
                Unranked.Reason.BELOW_QUORUM_MINIMUM,
                Quorum.HALF_AND_THREE
                        .shortfall(new Coverage(2, 4, 0, 0))
                        .orElseThrow()
                        .reason());
    }

    @Test
    void oneJudgementIsNeededEvenWithoutQuorum() {
        Coverage nobody = new Coverage(0, 0, 0, 4);

        assertEquals(Optional.empty(), Quorum.NONE.shortfall(new Coverage(1, 99, 0, 0)));
        assertEquals(Optional.of(new Unranked(Unranked.Reason.NOT_JUDGED, nobody, 1)), Quorum.NONE.shortfall(nobody));
        assertEquals(
                5,
                Quorum.HALF_AND_THREE
                        .shortfall(new Coverage(0, 9, 1, 4))
                        .orElseThrow()
                        .required());
    }

    @Test
    void aRankingTellsWhoDidNotJudgeAndWhy() {
        List<Ballot<String, Integer>> ballots = new ArrayList<>();
        ballots.add(Ballot.of(Map.of("A", 1, "B", 1)));
        ballots.add(Ballot.of(Map.of("A", 1, "B", 2)));
        ballots.add(new Ballot<>(Map.of("A", 0), Map.of("B", Missing.RECUSED)));
        ballots.add(new Ballot<>(Map.of(), Map.of("A", Missing.RECUSED, "B", Missing.ABSTAINED)));
        ballots.add(new Ballot<>(Map.of(), Map.of("A", Missing.RECUSED, "B", Missing.NOT_YET_GIVEN)));
        ballots.add(Ballot.of(Map.of()));

        Ranking<String> ranking =
                MajorityJudgment.ofGrades(3).withQuorum(Quorum.HALF_AND_THREE).rank(Set.of("A", "B"), ballots);

        assertEquals(Set.of("A"), ranking.winners());
        assertEquals(
                Map.of("B", new Unranked(Unranked.Reason.BELOW_QUORUM_MINIMUM, new Coverage(2, 1, 1, 1), 3)),
                ranking.unranked());
    }

    @Test
    void theQuorumOfTalliesReadsTheirCoverage() {
        Map<String, Tally> tallies = Map.of("A", Tally.of(1, 2), "B", Tally.of(2, 1));
        Map<String, Coverage> coverage = Map.of("A", new Coverage(3, 4, 0, 0), "B", new Coverage(3, 0, 0, 4));

        Ranking<String> ranking =
                MajorityJudgment.ofGrades(2).withQuorum(Quorum.HALF_AND_THREE).rankTallies(tallies, coverage);

        assertEquals(Set.of("B"), ranking.winners());
        assertEquals(Set.of("A"), ranking.unranked().keySet());
    }

    @Test
    void aCoverageThatContradictsItsTallyIsRefused() {
        MajorityJudgment method = MajorityJudgment.ofGrades(2);

        assertThrows(
                IllegalArgumentException.class,
                () -> method.rankTallies(Map.of("A", Tally.of(1, 2)), Map.of("A", Coverage.allGiven(4))));
    }

    @Test
    void impossibleQuorumsAndCoveragesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Quorum(Fraction.of(3, 2), 0));
        assertThrows(IllegalArgumentException.class, () -> new Quorum(Fraction.of(-1, 2), 0));
        assertThrows(IllegalArgumentException.class, () -> new Quorum(Fraction.of(1, 2), -1));
        assertThrows(IllegalArgumentException.class, () -> new Coverage(-1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coverage(0, -1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coverage(0, 0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coverage(0, 0, 0, -1));
    }
}
