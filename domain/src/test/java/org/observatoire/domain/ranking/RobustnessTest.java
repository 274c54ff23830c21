package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final LeniencyCorrection CORRECTION = LeniencyCorrection.publishedWith(2);
    private static final WeightedMean MEAN = WeightedMean.ofWeights(1);

    /** Two jurors out of five carry A: it wins by the mean alone. */
    private static final List<Ballot<String, Scores>> CONTESTED = Stream.of(5, 2, 2, 2, 5)
            .map(score -> scores(Map.of("A", score, "B", 3)))
            .toList();

    @Test
    void aPlaceIsRecountedByEveryMethodTheBallotsAllow() {
        Robustness.Hold hold = hold("A", MEAN, CONTESTED);

        assertEquals(1, hold.rank());
        assertEquals(
                Map.of(
                        Method.TRIMMED_MEAN, ranked(1),
                        Method.MAJORITY_JUDGMENT, ranked(2),
                        Method.BORDA, ranked(2),
                        Method.SCHULZE, ranked(2),
                        Method.LENIENCY_CORRECTION, prevented(Alternative.Obstacle.COMPLETE_BALLOTS)),
                hold.alternatives());
    }

    @Test
    void theOtherCandidatesAreRecountedToo() {
        Robustness.Hold hold = hold("B", MEAN, CONTESTED);

        assertEquals(2, hold.rank());
        assertEquals(ranked(1), hold.alternatives().get(Method.TRIMMED_MEAN));
        assertEquals(ranked(1), hold.alternatives().get(Method.MAJORITY_JUDGMENT));
    }

    @Test
    void eachJurorIsLeftOutInTurn() {
        assertEquals(
                Optional.of(new LeaveOneOut(5, 3, 0, 1, 2)),
                hold("A", MEAN, CONTESTED).leaveOneOut());
        assertFalse(hold("A", MEAN, CONTESTED).leaveOneOut().orElseThrow().holds());
    }

    @Test
    void aPlaceEveryJurorAgreesOnHolds() {
        List<Ballot<String, Scores>> agreed =
                List.of(scores(Map.of("A", 5, "B", 3)), scores(Map.of("A", 4, "B", 3)), scores(Map.of("A", 5, "B", 0)));

        LeaveOneOut leaveOneOut = hold("A", MEAN, agreed).leaveOneOut().orElseThrow();

        assertEquals(new LeaveOneOut(3, 3, 0, 1, 1), leaveOneOut);
        assertTrue(leaveOneOut.holds());
    }

    @Test
    void aTrimmedMeanIsRecountedUntrimmed() {
        Map<Method, Alternative> alternatives =
                hold("A", MEAN.trimmed(), CONTESTED).alternatives();

        assertEquals(ranked(1), alternatives.get(Method.WEIGHTED_MEAN));
        assertFalse(alternatives.containsKey(Method.TRIMMED_MEAN));
    }

    @Test
    void missingJudgementsKeepOrdersOfPreferenceAway() {
        List<Ballot<String, Scores>> ballots = new ArrayList<>(CONTESTED);
        ballots.set(0, new Ballot<>(Map.of("A", Scores.of(5)), Map.of("B", Missing.RECUSED)));

        Map<Method, Alternative> alternatives = hold("A", MEAN, ballots).alternatives();

        assertEquals(prevented(Alternative.Obstacle.INCOMPLETE_BALLOTS), alternatives.get(Method.BORDA));
        assertEquals(prevented(Alternative.Obstacle.INCOMPLETE_BALLOTS), alternatives.get(Method.SCHULZE));
        assertEquals(prevented(Alternative.Obstacle.TOO_FEW_JURORS), alternatives.get(Method.TRIMMED_MEAN));
    }

    @Test
    void incompleteBallotsAreRecountedWithLeniencyCorrected() {
        List<Ballot<String, Scores>> ballots = List.of(
                scores(Map.of("A", 5, "B", 4, "C", 4)),
                scores(Map.of("A", 5, "B", 4, "C", 4)),
                scores(Map.of("A", 2, "B", 1, "C", 1, "D", 3)));

        Robustness.Hold hold = hold("D", MEAN, ballots);

        assertEquals(2, hold.rank());
        assertEquals(ranked(1), hold.alternatives().get(Method.LENIENCY_CORRECTION));
    }

    @Test
    void aCaseWhereNobodyIsLeftToJudgeACandidateIsCountedApart() {
        List<Ballot<String, Scores>> ballots =
                List.of(scores(Map.of("A", 5, "B", 4)), scores(Map.of("A", 5, "B", 4)), scores(Map.of("A", 3, "C", 4)));

        assertEquals(
                Optional.of(new LeaveOneOut(3, 0, 1, 1, 1)),
                hold("C", MEAN, ballots).leaveOneOut());
    }

    @Test
    void aPanelInTwoPartsIsNotCorrected() {
        List<Ballot<String, Scores>> ballots = List.of(scores(Map.of("A", 5, "B", 4)), scores(Map.of("C", 1)));

        assertEquals(
                prevented(Alternative.Obstacle.DISCONNECTED_PANEL),
                hold("A", MEAN, ballots).alternatives().get(Method.LENIENCY_CORRECTION));
    }

    @Test
    void gradesAreRecountedOnlyByTheirOrder() {
        List<Ballot<String, Integer>> ballots = List.of(
                Ballot.of(Map.of("A", 3, "B", 2, "C", 1, "D", 0)), Ballot.of(Map.of("A", 3, "C", 2, "D", 1, "B", 0)));

        Robustness.Hold hold = hold("A", MajorityJudgment.ofGrades(4), ballots);

        assertEquals(
                Map.of(
                        Method.BORDA, ranked(1),
                        Method.SCHULZE, prevented(Alternative.Obstacle.PARTIAL_ORDER)),
                hold.alternatives());
    }

    @Test
    void whoeverHasNoPlaceTakesNoPartInRecounts() {
        List<Ballot<String, Scores>> ballots = new ArrayList<>(CONTESTED);
        ballots.set(0, scores(Map.of("A", 5, "B", 3, "C", 5)));
        WeightedMean method = MEAN.withQuorum(new Quorum(Fraction.of(0), 3));
        Set<String> candidates = Set.of("A", "B", "C");

        Robustness<String> robustness = Robustness.of(method, candidates, ballots, CORRECTION);

        assertEquals(Optional.empty(), robustness.of("C"));
        assertEquals(Optional.of(hold("A", MEAN, CONTESTED)), robustness.of("A"));
    }

    @Test
    void theQuorumIsNotAskedForAgainWithoutAJuror() {
        WeightedMean method = MEAN.withQuorum(new Quorum(Fraction.of(1), 5));

        assertEquals(
                hold("A", MEAN, CONTESTED).leaveOneOut(),
                hold("A", method, CONTESTED).leaveOneOut());
    }

    @Test
    void jurorsWithoutAJudgementAreNoCase() {
        List<Ballot<String, Scores>> ballots = new ArrayList<>(CONTESTED);
        ballots.add(new Ballot<>(Map.of(), Map.of("A", Missing.RECUSED, "B", Missing.ABSTAINED)));

        assertEquals(hold("A", MEAN, CONTESTED), hold("A", MEAN, ballots));
    }

    @Test
    void eachOfTwoJurorsCanBeLeftOut() {
        assertEquals(
                Optional.of(new LeaveOneOut(2, 1, 0, 1, 2)),
                hold("A", MEAN, CONTESTED.subList(0, 2)).leaveOneOut());
    }

    @Test
    void aSingleJurorCannotBeLeftOut() {
        assertEquals(Optional.empty(), hold("A", MEAN, CONTESTED.subList(0, 1)).leaveOneOut());
    }

    @Test
    void whatIsHandedOutCannotBeChanged() {
        Map<Method, Alternative> alternatives = hold("A", MEAN, CONTESTED).alternatives();

        assertThrows(UnsupportedOperationException.class, alternatives::clear);
    }

    private static <S> Robustness.Hold hold(String candidate, JuryMethod<S> method, List<Ballot<String, S>> ballots) {
        Set<String> candidates = ballots.stream()
                .flatMap(ballot -> Stream.concat(ballot.given().keySet().stream(), ballot.missing().keySet().stream()))
                .collect(Collectors.toSet());
        return Robustness.of(method, candidates, ballots, CORRECTION)
                .of(candidate)
                .orElseThrow();
    }

    private static Ballot<String, Scores> scores(Map<String, Integer> scores) {
        return Ballot.of(scores).map(score -> Scores.of(score));
    }

    private static Alternative ranked(int rank) {
        return new Alternative.Ranked(rank);
    }

    private static Alternative prevented(Alternative.Obstacle obstacle) {
        return new Alternative.NotAllowed(obstacle);
    }
}
