package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BallotTest {

    @Test
    void aCandidateBothJudgedAndLeftOutIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new Ballot<>(Map.of("A", 1), Map.of("A", Missing.ABSTAINED)));
    }

    @Test
    void aBallotForSomeoneElseIsRefused() {
        MajorityJudgment method = MajorityJudgment.ofGrades(2);
        List<Ballot<String, Integer>> judged = List.of(Ballot.of(Map.of("A", 1, "Z", 1)));
        List<Ballot<String, Integer>> recused = List.of(new Ballot<>(Map.of(), Map.of("Z", Missing.RECUSED)));

        assertThrows(IllegalArgumentException.class, () -> method.rank(Set.of("A"), judged));
        assertThrows(IllegalArgumentException.class, () -> method.rank(Set.of("A"), recused));
    }

    @Test
    void readingJudgementsOtherwiseKeepsWhatIsMissing() {
        Ballot<String, Integer> ballot = new Ballot<>(Map.of("A", 1), Map.of("B", Missing.RECUSED));

        assertEquals(
                new Ballot<>(Map.of("A", Fraction.of(1)), Map.of("B", Missing.RECUSED)),
                ballot.map(grade -> Fraction.of(grade)));
    }

    @Test
    void rankedBallotsThatMeanNothingAreRefused() {
        List<Set<String>> twice = List.of(Set.of("A"), Set.of("B", "A"));
        List<Set<String>> empty = List.of(Set.of("A"), Set.of());

        assertThrows(IllegalArgumentException.class, () -> new RankedBallot<>(1, twice));
        assertThrows(IllegalArgumentException.class, () -> new RankedBallot<>(1, empty));
        assertThrows(IllegalArgumentException.class, () -> new RankedBallot<>(0, List.of(Set.of("A"))));
    }

    @Test
    void aRankedBallotForSomeoneElseIsRefused() {
        List<RankedBallot<String>> ballots = List.of(new RankedBallot<>(1, List.of(Set.of("Z"))));

        assertThrows(IllegalArgumentException.class, () -> Borda.rank(Set.of("A"), ballots));
        assertThrows(IllegalArgumentException.class, () -> Schulze.rank(Set.of("A"), ballots));
    }

    @Test
    void moreVotersThanCanBeAddedUpAreRefused() {
        RankedBallot<String> crowd = new RankedBallot<>(Long.MAX_VALUE / 4, List.of(Set.of("A")));
        Set<String> two = Set.of("A", "B");

        assertEquals(Set.of("A"), Borda.rank(two, List.of(crowd)).winners());
        assertThrows(IllegalArgumentException.class, () -> Borda.rank(two, List.of(crowd, crowd)));
        assertThrows(IllegalArgumentException.class, () -> Schulze.rank(two, List.of(crowd, crowd)));
    }

    @Test
    void withoutAnyBallotNobodyIsRanked() {
        Unranked notJudged = new Unranked(Unranked.Reason.NOT_JUDGED, Coverage.allGiven(0), 1);

        for (Ranking<String> ranking :
                List.of(Borda.rank(Set.of("A"), List.of()), Schulze.rank(Set.of("A"), List.of()))) {
            assertEquals(Set.of(), ranking.winners());
            assertEquals(Map.of("A", notJudged), ranking.unranked());
        }
    }

    @Test
    void candidatesLeftOutAreTiedLast() {
        List<RankedBallot<String>> ballots = List.of(new RankedBallot<>(1, List.of(Set.of("A"))));

        for (Ranking<String> ranking :
                List.of(Borda.rank(Set.of("A", "B", "C"), ballots), Schulze.rank(Set.of("A", "B", "C"), ballots))) {
            assertEquals(
                    List.of(Set.of("A"), Set.of("B", "C")), ranking.groups().orElseThrow());
        }
    }
}
