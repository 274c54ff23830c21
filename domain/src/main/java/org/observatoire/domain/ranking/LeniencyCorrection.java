package org.observatoire.domain.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the means would be if every juror were equally severe: advice for the deliberation, which never changes a palmarès
 * by itself.
 *
 * <p>The score of juror j for candidate i is read as x<sub>ij</sub> = μ + q<sub>i</sub> + b<sub>j</sub> + ε, and
 * Σ(x<sub>ij</sub> − μ − q<sub>i</sub> − b<sub>j</sub>)² + λΣb<sub>j</sub>² is made as small as can be, with
 * Σb<sub>j</sub> = 0 and λ = 3, by alternating q<sub>i</sub> = mean<sub>j</sub>(x<sub>ij</sub> − μ − b<sub>j</sub>) and
 * b<sub>j</sub> = Σ<sub>i</sub>(x<sub>ij</sub> − μ − q<sub>i</sub>)/(n<sub>j</sub> + λ) until nothing moves by 10⁻¹² (or by
 * that part of the largest score, where it exceeds 1). A juror without judgements has b<sub>j</sub> = 0.
 *
 * <p>Corrected scores are rounded to the precision they are published with <em>before</em> they are ranked, so that no
 * digit a reader cannot see parts two candidates. Sums are taken in the order of their terms' size: whatever the order of
 * ballots and candidates, the result is the same to the last digit.
 */
public final class LeniencyCorrection {

    /** Far above the error of the computation, far below any precision worth publishing. */
    private static final int TRUSTED_DECIMALS = 8;

    private static final int MOST_DECIMALS = 6;

    private final int decimals;

    private LeniencyCorrection(int decimals) {
        this.decimals = decimals;
    }

    /**
     * Corrects scores that are published with so many decimals.
     *
     * @param decimals from 0 to 6
     * @return a correction that rounds so
     * @throws IllegalArgumentException if out of this range
     */
    public static LeniencyCorrection publishedWith(int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals must be from 0 to " + MOST_DECIMALS + ", was " + decimals);
        }
        return new LeniencyCorrection(decimals);
    }

    /**
     * Corrects the scores of these candidates and ranks them again.
     *
     * @param <C> the candidates, compared by {@code equals}
     * @param candidates everyone to correct; those without a single judgement are unranked
     * @param ballots one for each juror, with the score x<sub>ij</sub> of each candidate, such as
     *     {@link WeightedMean#measure} gives; up to a few thousands, beyond which the last decimals are not exact
     * @return the corrected scores, and what they are worth
     * @throws IllegalArgumentException if a ballot judges someone else
     */
    public <C> CorrectedScores<C> correct(Set<C> candidates, Collection<Ballot<C, Fraction>> ballots) {
        JudgementGraph<C> graph = JudgementGraph.of(candidates, ballots);
        LeniencyFit fit = LeniencyFit.of(graph);
        Map<C, BigDecimal> scores = new LinkedHashMap<>();
        Set<C> notJudged = new LinkedHashSet<>();
        List<C> order = graph.candidates();
        for (int candidate = 0; candidate < order.size(); candidate++) {
            if (graph.jurorsOf(candidate).length > 0) {
                scores.put(order.get(candidate), published(fit.quality(candidate)));
            } else {
                notJudged.add(order.get(candidate));
            }
        }
        List<BigDecimal> leniency = new ArrayList<>();
        for (int juror = 0; juror < ballots.size(); juror++) {
            leniency.add(published(fit.leniency(juror)));
        }
        return new CorrectedScores<>(
                scores, leniency, graph.isConnected(), graph.isComplete(), ranking(scores, notJudged));
    }

    private static <C> Ranking<C> ranking(Map<C, BigDecimal> scores, Set<C> notJudged) {
        List<MeritOrder.Contender<C, Scored>> contenders = new ArrayList<>();
        scores.forEach((candidate, score) -> contenders.add(
                new MeritOrder.Contender<>(candidate, new Scored(Fraction.of(score), new Figures.Corrected(score)))));
        Map<C, Unranked> unranked = new LinkedHashMap<>();
        notJudged.forEach(candidate ->
                unranked.put(candidate, new Unranked(Unranked.Reason.NOT_JUDGED, Coverage.allGiven(0), 1)));
        return new Ranking<>(new MeritOrder<>(contenders), unranked);
    }

    /** Equal values computed along different ways part after the last trusted decimal: that is rounded away first. */
    private BigDecimal published(double computed) {
        return BigDecimal.valueOf(computed)
                .setScale(TRUSTED_DECIMALS, RoundingMode.HALF_UP)
                .setScale(decimals, RoundingMode.HALF_UP);
    }
}
