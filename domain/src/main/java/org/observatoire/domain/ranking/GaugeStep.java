package org.observatoire.domain.ranking;

/**
 * One step of majority judgment over a tally: from the majority grade outwards, each step joins to the grades already
 * looked at the next one that repeated removal of medians would uncover.
 */
record GaugeStep(Tally tally, int number, int lowest, int highest, int grade, long better, long worse) {

    static GaugeStep first(Tally tally) {
        long half = tally.total() - tally.total() / 2;
        int median = 0;
        long atMost = tally.count(0);
        while (atMost < half) {
            median++;
            atMost += tally.count(median);
        }
        return new GaugeStep(tally, 1, median, median, median, tally.total() - atMost, atMost - tally.count(median));
    }

    /** Positive when the next median will be better than those already looked at, negative or zero when not. */
    long balance() {
        return better > worse ? better : -worse;
    }

    boolean isLast() {
        return better == 0 && worse == 0;
    }

    GaugeStep next() {
        if (better > worse) {
            int joined = nearestGiven(highest, 1);
            return new GaugeStep(tally, number + 1, lowest, joined, joined, better - tally.count(joined), worse);
        }
        int joined = nearestGiven(lowest, -1);
        return new GaugeStep(tally, number + 1, joined, highest, joined, better, worse - tally.count(joined));
    }

    private int nearestGiven(int from, int direction) {
        int next = from + direction;
        while (tally.count(next) == 0) {
            next += direction;
        }
        return next;
    }

    Figures.Gauge figures() {
        return new Figures.Gauge(number, grade, better, worse, tally.total());
    }
}
