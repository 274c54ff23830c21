package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every way to rank from a jury's judgements, over thousands of random juries. */
class JuryMethodLawsTest {

    private static final int GRADES = 5;

    /** A jury at random, and how to replace one of its judgements by a better one. */
    private record Jury<S>(
            JuryMethod<S> method,
            Set<String> candidates,
            List<Ballot<String, S>> ballots,
            UnaryOperator<S> raised,
            boolean isReplicable) {

        Ranking<String> ranking() {
            return method.rank(candidates, ballots);
        }
    }

    private static Stream<Jury<?>> juries(Randomly randomly) {
        Set<String> candidates = randomly.candidates(5);
        long[] weights = randomly.weights();
        WeightedMean mean = WeightedMean.ofWeights(weights);
        Supplier<Scores> scores = () -> randomly.scores(weights.length);
        UnaryOperator<Scores> raisedScores = judgement -> raised(judgement, randomly.upTo(weights.length));
        Supplier<Integer> grades = () -> randomly.upTo(GRADES);
        UnaryOperator<Integer> raisedGrade = grade -> Math.min(GRADES - 1, grade + 1 + randomly.upTo(2));
        MajorityJudgment majority =
                MajorityJudgment.ofGrades(GRADES).withTieDepth(randomly.oneOf(List.of(TieDepth.values())));
        return Stream.of(
                new Jury<>(mean, candidates, randomly.ballots(candidates, scores), raisedScores, true),
                new Jury<>(mean.trimmed(), candidates, randomly.ballots(candidates, scores), raisedScores, false),
                new Jury<>(majority, candidates, randomly.ballots(candidates, grades), raisedGrade, true));
    }

    private static Scores raised(Scores scores, int criterion) {
        List<BigDecimal> raised = new ArrayList<>(scores.values());
        raised.set(criterion, raised.get(criterion).add(BigDecimal.ONE));
        return Scores.of(raised);
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void theOrderOfBallotsAndCandidatesChangesNothing(long block) {
        Randomly.cases(block, randomly -> {
            juries(randomly).forEach(jury -> orderChangesNothing(jury, randomly));
        });
    }

    private static <S> void orderChangesNothing(Jury<S> jury, Randomly randomly) {
        Ranking<String> shuffled =
                jury.method().rank(randomly.shuffled(jury.candidates()), randomly.shuffled(jury.ballots()));

        assertEquals(jury.ranking(), shuffled);
        for (String candidate : jury.candidates()) {
            assertEquals(jury.ranking().figures(candidate), shuffled.figures(candidate));
        }
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void renamingTheCandidatesRenamesTheRanking(long block) {
        Randomly.cases(block, randomly -> {
            juries(randomly).forEach(jury -> renamingRenames(jury, randomly.newNames(jury.candidates())));
        });
    }

    private static <S> void renamingRenames(Jury<S> jury, Map<String, String> names) {
        List<Ballot<String, S>> renamed = jury.ballots().stream()
                .map(ballot -> new Ballot<>(renamed(ballot.given(), names), renamed(ballot.missing(), names)))
                .toList();

        Ranking<String> ranking = jury.method().rank(Set.copyOf(names.values()), renamed);

        for (String candidate : jury.candidates()) {
            assertEquals(jury.ranking().rank(candidate), ranking.rank(names.get(candidate)));
        }
        assertEquals(renamed(jury.ranking().unranked(), names), ranking.unranked());
    }

    private static <V> Map<String, V> renamed(Map<String, V> byCandidate, Map<String, String> names) {
        return byCandidate.entrySet().stream()
                .collect(Collectors.toMap(entry -> names.get(entry.getKey()), Map.Entry::getValue));
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void replicatingAllBallotsChangesNothing(long block) {
        Randomly.cases(block, randomly -> {
            juries(randomly).filter(Jury::isReplicable).forEach(jury -> replicationChangesNothing(jury, randomly));
        });
    }

    private static <S> void replicationChangesNothing(Jury<S> jury, Randomly randomly) {
        List<Ballot<String, S>> replicated = Collections.nCopies(2 + randomly.upTo(5), jury.ballots()).stream()
                .flatMap(List::stream)
                .toList();

        Ranking<String> ranking = jury.method().rank(jury.candidates(), replicated);

        assertEquals(jury.ranking().groups(), ranking.groups());
    }

    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void raisingOneJudgementNeverLowersItsCandidate(long block) {
        Randomly.cases(block, randomly -> {
            juries(randomly).forEach(jury -> raisingNeverLowers(jury, randomly));
        });
    }

    private static <S> void raisingNeverLowers(Jury<S> jury, Randomly randomly) {
        int juror = randomly.upTo(jury.ballots().size());
        Ballot<String, S> ballot = jury.ballots().get(juror);
        if (ballot.given().isEmpty()) {
            return;
        }
        String candidate =
                randomly.oneOf(ballot.given().keySet().stream().sorted().toList());
        Map<String, S> given = new HashMap<>(ballot.given());
        given.compute(candidate, (same, judgement) -> jury.raised().apply(judgement));
        List<Ballot<String, S>> raised = new ArrayList<>(jury.ballots());
        raised.set(juror, new Ballot<>(given, ballot.missing()));

        Ranking<String> before = jury.ranking();
        Ranking<String> after = jury.method().rank(jury.candidates(), raised);

        assertTrue(
                notAbove(candidate, after).containsAll(notAbove(candidate, before)),
                () -> candidate + " fell from " + before + " to " + after);
        assertTrue(below(candidate, after).containsAll(below(candidate, before)));
    }

    private static Set<String> below(String candidate, Ranking<String> ranking) {
        return rankedFrom(ranking.rank(candidate).orElseThrow() + 1, ranking);
    }

    private static Set<String> notAbove(String candidate, Ranking<String> ranking) {
        return rankedFrom(ranking.rank(candidate).orElseThrow(), ranking);
    }

    private static Set<String> rankedFrom(int rank, Ranking<String> ranking) {
        Set<String> from = new HashSet<>();
        ranking.groups().orElseThrow().stream()
                .flatMap(Set::stream)
                .filter(candidate -> ranking.rank(candidate).orElseThrow() >= rank)
                .forEach(from::add);
        return from;
    }
}
