package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a count costs, in time and in memory, from a real jury to absurd ones. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class RankingBenchmark {

    private static final int GRADES = 7;
    private static final int CRITERIA = 4;

    /** Nominees × judges; the last is only ever tallied, and its ballots are none. */
    @Param({"66x15", "1000x1000", "10000x100", "100x1000000"})
    public String jury;

    private Map<Integer, Tally> tallies;
    private Set<Integer> nominees;
    private List<Ballot<Integer, Scores>> ballots;

    @Setup
    public void draw() {
        Random random = new Random(20201125);
        int candidates = Integer.parseInt(jury.split("x")[0]);
        int judges = Integer.parseInt(jury.split("x")[1]);
        tallies = new HashMap<>();
        for (int candidate = 0; candidate < candidates; candidate++) {
            tallies.put(candidate, tally(random, judges));
        }
        nominees = tallies.keySet();
        ballots = new ArrayList<>();
        for (int judge = 0; judge < judges && judges <= 1_000; judge++) {
            Map<Integer, Scores> given = new HashMap<>();
            nominees.forEach(nominee -> given.put(nominee, scores(random)));
            ballots.add(Ballot.of(given));
        }
    }

    @Benchmark
    public Ranking<Integer> majorityJudgmentFromTallies() {
        return MajorityJudgment.ofGrades(GRADES).rankTallies(tallies);
    }

    @Benchmark
    public Ranking<Integer> meanFromTallies() {
        return MeanOfGrades.worth(0, 1, 2, 3, 4, 5, 6).rank(tallies);
    }

    @Benchmark
    public Ranking<Integer> weightedMeanFromBallots() {
        return WeightedMean.ofWeights(40, 30, 20, 10).rank(nominees, ballots);
    }

    private static Tally tally(Random random, int judges) {
        long[] counts = new long[GRADES];
        for (int judge = 0; judge < judges; judge++) {
            counts[random.nextInt(GRADES)]++;
        }
        return Tally.of(counts);
    }

    private static Scores scores(Random random) {
        return Scores.of(random.ints(CRITERIA, 0, 6).asLongStream().toArray());
    }
}
