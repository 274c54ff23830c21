package org.observatoire.domain.ranking;

import java.math.BigInteger;
import java.util.Map;

/**
 * The mean of the points that each grade of a scale is worth, from tallies: what {@link WeightedMean} gives on a single
 * criterion, for a public too large to keep its ballots one by one.
 */
public final class MeanOfGrades {

    private final long[] points;
    private final Trim trim;
    private final Quorum quorum;

    private MeanOfGrades(long[] points, Trim trim, Quorum quorum) {
        this.points = points;
        this.trim = trim;
        this.quorum = quorum;
    }

    /**
     * What each grade is worth, the worst first; without trim nor quorum.
     *
     * @param points one for each grade, each more than the one before
     * @return the mean over such a scale
     * @throws IllegalArgumentException if there is none, or if they do not increase
     */
    public static MeanOfGrades worth(long... points) {
        if (points.length == 0) {
            throw new IllegalArgumentException("points must cover at least one grade");
        }
        for (int grade = 1; grade < points.length; grade++) {
            if (points[grade] <= points[grade - 1]) {
                throw new IllegalArgumentException("points must increase from the worst grade to the best");
            }
        }
        return new MeanOfGrades(points.clone(), Trim.NONE, Quorum.NONE);
    }

    /**
     * The same mean without the highest and lowest judgements, as {@link WeightedMean#trimmed(int)}.
     *
     * @param eachSide how many to drop at each end, 0 or more
     * @return a mean that differs only in what it drops
     * @throws IllegalArgumentException if negative
     */
    public MeanOfGrades trimmed(int eachSide) {
        return new MeanOfGrades(points, new Trim(eachSide), quorum);
    }

    /**
     * The same mean, asking for this quorum; everyone asked about a candidate is taken to have judged it.
     *
     * @param required what a candidate needs to be ranked
     * @return a mean that differs only in its quorum
     */
    public MeanOfGrades withQuorum(Quorum required) {
        return new MeanOfGrades(points, trim, required);
    }

    /**
     * Ranks the candidates by the mean of their points.
     *
     * @param <C> the candidates, compared by {@code equals}
     * @param tallies the judgements of each candidate, on the grades of this scale
     * @return the candidates by decreasing mean
     * @throws IllegalArgumentException if a tally has another number of grades
     */
    public <C> Ranking<C> rank(Map<C, Tally> tallies) {
        return new Tallies<>(tallies, Map.of()).rank(points.length, quorum, this::merit);
    }

    private Scored merit(Tally tally) {
        long drop = trim.eachSideOf(tally.total());
        Tally kept = drop == 0 ? tally : tally.trimmed(drop);
        Fraction mean = mean(kept);
        return new Scored(mean, new Figures.Mean(mean, kept.total(), 2 * drop));
    }

    private Fraction mean(Tally tally) {
        try {
            return Fraction.of(sumWithin63Bits(tally), tally.total());
        } catch (ArithmeticException overflow) {
            return Fraction.of(sumAtAnySize(tally), BigInteger.valueOf(tally.total()));
        }
    }

    private long sumWithin63Bits(Tally tally) {
        long sum = 0;
        for (int grade = 0; grade < points.length; grade++) {
            sum = Math.addExact(sum, Math.multiplyExact(points[grade], tally.count(grade)));
        }
        return sum;
    }

    private BigInteger sumAtAnySize(Tally tally) {
        BigInteger sum = BigInteger.ZERO;
        for (int grade = 0; grade < points.length; grade++) {
            sum = sum.add(BigInteger.valueOf(points[grade]).multiply(BigInteger.valueOf(tally.count(grade))));
        }
        return sum;
    }
}
