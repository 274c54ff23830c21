package org.observatoire.domain.ranking;

import java.util.Arrays;

/**
 * How many judgements gave each grade, from the worst grade to the best.
 */
public final class Tally {

    private final long[] counts;
    private final long total;

    private Tally(long[] counts) {
        this.counts = counts;
        this.total = total(counts);
    }

    /**
     * The counts of each grade, the worst first.
     *
     * @param counts one for each grade, 0 or more; at least one grade; less than 2^63 together
     * @return the tally
     * @throws IllegalArgumentException if there is no grade, if a count is negative, or if the total is too large
     */
    public static Tally of(long... counts) {
        return new Tally(counts.clone());
    }

    static Tally ofGrades(int grades, Iterable<Integer> judgements) {
        long[] counts = new long[grades];
        for (int grade : judgements) {
            counts[grade]++;
        }
        return new Tally(counts);
    }

    private static long total(long[] counts) {
        if (counts.length == 0) {
            throw new IllegalArgumentException("tally must have at least one grade");
        }
        long total = 0;
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("tally must not count below zero, was " + count);
            }
            total += count;
            if (total < 0) {
                throw new IllegalArgumentException("tally must add up to less than 2^63");
            }
        }
        return total;
    }

    /** {@return how many grades the scale has} */
    public int grades() {
        return counts.length;
    }

    /**
     * How many judgements gave this grade.
     *
     * @param grade its position, 0 for the worst
     * @return that count, 0 or more
     */
    public long count(int grade) {
        return counts[grade];
    }

    /** {@return how many judgements there are in all} */
    public long total() {
        return total;
    }

    /** Without so many of the lowest judgements and so many of the highest. */
    Tally trimmed(long eachSide) {
        long[] kept = counts.clone();
        long low = eachSide;
        for (int grade = 0; low > 0; grade++) {
            long dropped = Math.min(low, kept[grade]);
            kept[grade] -= dropped;
            low -= dropped;
        }
        long high = eachSide;
        for (int grade = kept.length - 1; high > 0; grade--) {
            long dropped = Math.min(high, kept[grade]);
            kept[grade] -= dropped;
            high -= dropped;
        }
        return new Tally(kept);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "Tally" + Arrays.toString(counts);
    }
}
