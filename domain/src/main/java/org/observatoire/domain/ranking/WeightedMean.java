package org.observatoire.domain.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The mean, over the jurors present for a candidate, of each juror's weighted mean over the grid:
 * x<sub>ij</sub> = Σ<sub>c</sub> w<sub>c</sub>·s<sub>ijc</sub> / Σ<sub>c</sub> w<sub>c</sub>. A juror who is recused,
 * abstains or has not finished is out of the sum and out of the count. Means are compared as exact fractions, at any
 * size; only scores too long for 63 bits once weighted cost a big integer.
 *
 * <p>Trimmed, the mean of a candidate drops its highest and its lowest x<sub>ij</sub>. With fewer than five jurors
 * present it drops none, and {@link Figures.Mean#setAside()} says so.
 */
public final class WeightedMean implements JuryMethod<Scores> {

    private final long[] weights;
    private final long totalWeight;
    private final Trim trim;
    private final Quorum quorum;

    private WeightedMean(long[] weights, Trim trim, Quorum quorum) {
        this.weights = weights;
        this.totalWeight = Arrays.stream(weights).reduce(0, Math::addExact);
        this.trim = trim;
        this.quorum = quorum;
    }

    /**
     * A grid whose criteria weigh so much; without trim nor quorum.
     *
     * @param weights one for each criterion, each positive; only their proportions matter
     * @return the mean over such a grid
     * @throws IllegalArgumentException if there is none, or one is not positive
     */
    public static WeightedMean ofWeights(long... weights) {
        return ofWeights(Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toList());
    }

    /**
     * A grid whose criteria weigh so much, in exact decimals; without trim nor quorum.
     *
     * @param weights one for each criterion, each positive; only their proportions matter
     * @return the mean over such a grid
     * @throws IllegalArgumentException if there is none, if one is not positive, or if they are too long: written as
     *     whole numbers without a common factor, they must add up to less than 2^63
     */
    public static WeightedMean ofWeights(List<BigDecimal> weights) {
        return new WeightedMean(Weights.whole(weights), Trim.NONE, Quorum.NONE);
    }

    /** {@return the same mean, without each candidate's highest and lowest score where at least five jurors are present} */
    public WeightedMean trimmed() {
        return trimmed(1);
    }

    /**
     * The same mean, without each candidate's highest and lowest scores.
     *
     * @param eachSide how many to drop at each end, 0 or more; nothing is dropped where that would be half of the scores
     *     or more, that is with 4 × {@code eachSide} jurors or fewer
     * @return a mean that differs only in what it drops
     * @throws IllegalArgumentException if negative
     */
    public WeightedMean trimmed(int eachSide) {
        return new WeightedMean(weights, new Trim(eachSide), quorum);
    }

    @Override
    public WeightedMean withQuorum(Quorum required) {
        return new WeightedMean(weights, trim, required);
    }

    @Override
    public Method method() {
        return trim.equals(Trim.NONE) ? Method.WEIGHTED_MEAN : Method.TRIMMED_MEAN;
    }

    @Override
    public List<JuryMethod<Scores>> variants() {
        return List.of(trimmed(trim.equals(Trim.NONE) ? 1 : 0));
    }

    @Override
    public Fraction measure(Scores judgement) {
        requireOneScoreEach(judgement);
        return mean(List.of(judgement), judgement.decimals(), 0);
    }

    @Override
    public <C> Ranking<C> rank(Set<C> candidates, Collection<Ballot<C, Scores>> ballots) {
        int decimals = 0;
        for (Ballot<C, Scores> ballot : ballots) {
            for (Scores scores : ballot.given().values()) {
                requireOneScoreEach(scores);
                decimals = Math.max(decimals, scores.decimals());
            }
        }
        int asDecimals = decimals;
        return new Panel<>(candidates, ballots).rank(quorum, present -> merit(present, asDecimals));
    }

    private Scored merit(List<Scores> present, int decimals) {
        int drop = (int) trim.eachSideOf(present.size());
        Fraction mean = mean(present, decimals, drop);
        return new Scored(mean, new Figures.Mean(mean, present.size() - 2L * drop, 2L * drop));
    }

    private Fraction mean(List<Scores> present, int decimals, int drop) {
        try {
            return meanWithin63Bits(present, decimals, drop);
        } catch (ArithmeticException overflow) {
            return meanAtAnySize(present, decimals, drop);
        }
    }

    private Fraction meanWithin63Bits(List<Scores> present, int decimals, int drop) {
        long[] weighted = new long[present.size()];
        for (int juror = 0; juror < weighted.length; juror++) {
            weighted[juror] = present.get(juror).weighted(weights, decimals);
        }
        if (drop > 0) {
            Arrays.sort(weighted);
        }
        long sum = 0;
        for (int juror = drop; juror < weighted.length - drop; juror++) {
            sum = Math.addExact(sum, weighted[juror]);
        }
        long unit = Math.multiplyExact(totalWeight, Scores.powerOfTen(decimals));
        return Fraction.of(sum, Math.multiplyExact(unit, weighted.length - 2L * drop));
    }

    private Fraction meanAtAnySize(List<Scores> present, int decimals, int drop) {
        int counted = present.size() - 2 * drop;
        BigInteger sum = present.stream()
                .map(scores -> scores.weightedAtAnySize(weights, decimals))
                .sorted()
                .skip(drop)
                .limit(counted)
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger unit = BigInteger.valueOf(totalWeight).multiply(BigInteger.TEN.pow(decimals));
        return Fraction.of(sum, unit.multiply(BigInteger.valueOf(counted)));
    }

    private void requireOneScoreEach(Scores scores) {
        if (scores.size() != weights.length) {
            throw new IllegalArgumentException(
                    "scores must be one for each of the " + weights.length + " criteria, were " + scores.size());
        }
    }
}
