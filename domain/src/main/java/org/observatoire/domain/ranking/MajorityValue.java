package org.observatoire.domain.ranking;

import java.util.Arrays;

/** A candidate's majority value, folded: at each step the grade reached, then the balance of what lies around it. */
final class MajorityValue implements Merit<MajorityValue> {

    private final Tally tally;
    private final long total;
    private final long[] steps;
    private final long firstSteps;

    private MajorityValue(Tally tally, long[] steps) {
        this.tally = tally;
        this.total = tally.total();
        this.steps = steps;
        this.firstSteps = packed(steps, tally);
    }

    static MajorityValue of(Tally tally, TieDepth depth) {
        GaugeStep first = GaugeStep.first(tally);
        return new MajorityValue(
                tally,
                switch (depth) {
                    case MEDIAN -> new long[] {first.grade()};
                    case GAUGE -> new long[] {first.grade(), first.balance()};
                    case FULL -> allSteps(first, tally.grades());
                });
    }

    private static long[] allSteps(GaugeStep first, int grades) {
        long[] steps = new long[2 * grades];
        steps[0] = first.grade();
        steps[1] = first.balance();
        int length = 2;
        for (GaugeStep step = first; !step.isLast(); ) {
            step = step.next();
            steps[length++] = step.grade();
            steps[length++] = step.balance();
        }
        return Arrays.copyOf(steps, length);
    }

    /**
     * As many of the first steps as fit in one number, which orders the tallies of one total as these steps do: most
     * comparisons go no further. Values that are equal so far end together, so that nothing stands for the steps after.
     */
    private static long packed(long[] steps, Tally tally) {
        long packed = 0;
        long range = 1;
        for (int position = 0; position < 2 * tally.grades(); position++) {
            boolean isGrade = position % 2 == 0;
            long size = isGrade ? tally.grades() : 2 * tally.total() + 1;
            if (size <= 0 || Math.multiplyHigh(range, size) != 0 || range * size < 0) {
                return packed;
            }
            long least = isGrade ? 0 : -tally.total();
            packed = packed * size + (position < steps.length ? steps[position] - least : 0);
            range *= size;
        }
        return packed;
    }

    /** Values equal so far end together, at the step where nothing is left above nor below. */
    @Override
    public int compareTo(MajorityValue other) {
        int order = total == other.total ? Long.compare(firstSteps, other.firstSteps) : 0;
        for (int position = 0; order == 0 && position < steps.length; position++) {
            order = compareAt(position, other);
        }
        return order;
    }

    private int compareAt(int position, MajorityValue other) {
        boolean isGrade = position % 2 == 0;
        return isGrade || total == other.total
                ? Long.compare(steps[position], other.steps[position])
                : Products.compare(steps[position], other.total, other.steps[position], total);
    }

    @Override
    public Figures figures() {
        return GaugeStep.first(tally).figures();
    }

    @Override
    public Figures figuresAgainst(MajorityValue other) {
        GaugeStep step = GaugeStep.first(tally);
        if (compareTo(other) != 0) {
            for (int position = 0; !partAt(position, other); position += 2) {
                step = step.next();
            }
        }
        return step.figures();
    }

    private boolean partAt(int position, MajorityValue other) {
        return compareAt(position, other) != 0 || compareAt(position + 1, other) != 0;
    }
}
