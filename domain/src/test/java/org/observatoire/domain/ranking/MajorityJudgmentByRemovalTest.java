package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The steps by shares against the removal of medians one by one. A ranking of any number of nominees is settled by its
 * pairs, so every pair of tallies covers every profile.
 */
class MajorityJudgmentByRemovalTest {

    static Stream<Arguments> sizes() {
        return IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(grades -> IntStream.rangeClosed(1, 7).mapToObj(judges -> Arguments.of(grades, judges)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyPairOfTalliesStandsAsRemovingMediansSays(int grades, int judges) {
        List<Tally> all = tallies(grades, judges);

        for (Tally first : all) {
            for (Tally second : all) {
                assertEquals(
                        Integer.signum(MajorityValuesByRemoval.compare(first, second)),
                        order(first, second),
                        () -> first + " against " + second);
            }
        }
    }

    @Test
    void everyTrioOfFiveJudgesOnThreeGradesIsRankedAsRemovingMediansSays() {
        List<Tally> all = tallies(3, 5);
        for (Tally first : all) {
            for (Tally second : all) {
                for (Tally third : all) {
                    ranksOf(List.of(first, second, third));
                }
            }
        }
    }

    private static void ranksOf(List<Tally> profile) {
        Map<Integer, Tally> byNominee = new LinkedHashMap<>();
        profile.forEach(tally -> byNominee.put(byNominee.size(), tally));
        Ranking<Integer> ranking = MajorityJudgment.ofGrades(3).rankTallies(byNominee);
        byNominee.forEach((nominee, tally) -> {
            long better = profile.stream()
                    .filter(other -> MajorityValuesByRemoval.compare(other, tally) > 0)
                    .count();
            assertEquals(1 + better, ranking.rank(nominee).orElseThrow(), () -> "in " + profile);
        });
    }

    /** Seven grades and up to nine judges for one, up to nine for the other: repeated up to a common number. */
    @ParameterizedTest
    @MethodSource("org.observatoire.domain.ranking.Randomly#blocks")
    void talliesOfDifferentTotalsStandAsTheirCommonMultiplesDo(long block) {
        Randomly.cases(block, randomly -> {
            long[] first = randomTally(randomly);
            long[] second = randomTally(randomly);

            assertEquals(
                    Integer.signum(MajorityValuesByRemoval.compare(
                            times(first, LongStream.of(second).sum()),
                            times(second, LongStream.of(first).sum()))),
                    order(Tally.of(first), Tally.of(second)));
        });
    }

    private static long[] randomTally(Randomly randomly) {
        long[] counts = new long[7];
        for (int judge = randomly.upTo(9); judge >= 0; judge--) {
            counts[randomly.upTo(counts.length)]++;
        }
        return counts;
    }

    private static Tally times(long[] counts, long factor) {
        return Tally.of(LongStream.of(counts).map(count -> count * factor).toArray());
    }

    /** Positive when the first is ranked above the second, 0 when they tie. */
    private static int order(Tally first, Tally second) {
        Ranking<String> ranking =
                MajorityJudgment.ofGrades(first.grades()).rankTallies(Map.of("first", first, "second", second));
        return Integer.compare(
                ranking.rank("second").orElseThrow(), ranking.rank("first").orElseThrow());
    }

    private static List<Tally> tallies(int grades, int judges) {
        List<Tally> tallies = new ArrayList<>();
        fill(new long[grades], 0, judges, tallies);
        return tallies;
    }

    private static void fill(long[] counts, int grade, long left, List<Tally> tallies) {
        if (grade == counts.length - 1) {
            counts[grade] = left;
            tallies.add(Tally.of(counts));
            return;
        }
        for (long given = 0; given <= left; given++) {
            counts[grade] = given;
            fill(counts, grade + 1, left - given, tallies);
        }
    }
}
