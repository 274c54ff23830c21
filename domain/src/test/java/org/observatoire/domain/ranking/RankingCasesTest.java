package org.observatoire.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked cases from other implementations and from the literature; each names its source. */
class RankingCasesTest {

    static List<RankingCase> cases() {
        return RankingCase.all();
    }

    @Test
    void everyWorkedCaseIsThere() {
        assertEquals(51, cases().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRanksAreThoseTheSourceExpects(RankingCase worked) {
        Ranking<Object> ranking = ranking(worked);

        Map<Object, Integer> ranks = new LinkedHashMap<>();
        worked.proposals()
                .forEach(proposal -> ranks.put(proposal, ranking.rank(proposal).orElseThrow()));
        assertEquals(worked.expectedRanks(), ranks);
        assertEquals(worked.expectedWinners(), ranking.winners());
    }

    static List<RankingCase> bordaCases() {
        return cases().stream()
                .filter(worked -> worked.method().equals("borda"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bordaCases")
    void theBordaPointsAreThoseTheSourceExpects(RankingCase worked) {
        Ranking<Object> ranking = ranking(worked);

        worked.expectedPoints().forEach((candidate, points) -> {
            Figures.Points figures = (Figures.Points) ranking.figures(candidate).orElseThrow();
            assertEquals(points, figures.points());
        });
    }

    private static Ranking<Object> ranking(RankingCase worked) {
        return switch (worked.method()) {
            case "majority-judgment" ->
                MajorityJudgment.ofGrades(worked.grades()).rankTallies(tallies(worked));
            case "trimmed-mean" ->
                WeightedMean.ofWeights(1)
                        .trimmed(trimmedEachSide(worked))
                        .rank(worked.candidates(), worked.scoreBallots());
            case "borda" -> Borda.rank(worked.candidates(), worked.rankedBallots());
            case "schulze" -> Schulze.rank(worked.candidates(), worked.rankedBallots());
            default -> throw new IllegalArgumentException("no such method: " + worked.method());
        };
    }

    private static int trimmedEachSide(RankingCase worked) {
        return worked.number("trim_each_side") != null
                ? worked.number("trim_each_side").intValueExact()
                : worked.number("trim_fraction_each_side")
                        .multiply(BigDecimal.valueOf(worked.scoreBallots().size()))
                        .intValueExact();
    }

    private static Map<Object, Tally> tallies(RankingCase worked) {
        Map<Object, Tally> tallies = new LinkedHashMap<>();
        for (long[] counts : worked.counts()) {
            Object proposal = worked.proposals().get(tallies.size());
            tallies.put(proposal, Tally.of(worstFirst(worked, filled(worked, counts))));
        }
        return tallies;
    }

    /** Some sources fill missing grades in. The product never does: what they say then holds of the filled tally. */
    private static long[] filled(RankingCase worked, long[] counts) {
        Tally given = Tally.of(counts);
        return switch (worked.parameter("missing")) {
            case "static" ->
                with(counts, worked.number("default_grade_index").intValueExact(), worked.judges() - given.total());
            case "median-of-proposal" -> with(counts, GaugeStep.first(given).grade(), worked.judges() - given.total());
            default -> counts;
        };
    }

    private static long[] with(long[] counts, int grade, long more) {
        long[] filled = counts.clone();
        filled[grade] += more;
        return filled;
    }

    private static long[] worstFirst(RankingCase worked, long[] counts) {
        long[] ordered = counts.clone();
        for (int grade = 0; worked.isBestFirst() && grade < counts.length; grade++) {
            ordered[grade] = counts[counts.length - 1 - grade];
        }
        return ordered;
    }
}
