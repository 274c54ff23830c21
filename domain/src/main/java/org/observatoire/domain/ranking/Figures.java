package org.observatoire.domain.ranking;

import java.math.BigDecimal;

/** The figures a candidate's place rests on; which ones depends on the method. A reader can say them aloud. */
public sealed interface Figures {

    /**
     * A mean of scores.
     *
     * @param mean the exact mean, in the unit of the scores
     * @param counted how many judgements are in the mean, 1 or more
     * @param setAside how many were left out by trimming, highest and lowest together
     */
    record Mean(Fraction mean, long counted, long setAside) implements Figures {}

    /**
     * One step of majority judgment. At step 1 the grade is the majority grade. At each further step the grades already
     * looked at are taken together, and {@code grade} is the one just joined to them.
     *
     * @param step which step, from 1
     * @param grade the position of the grade looked at, 0 for the worst
     * @param better judgements strictly above all the grades looked at so far
     * @param worse judgements strictly below all the grades looked at so far
     * @param judgements all the judgements of the candidate, 1 or more
     */
    record Gauge(int step, int grade, long better, long worse, long judgements) implements Figures {}

    /**
     * Borda points.
     *
     * @param points over all ballots; halves come from ties
     * @param ballots how many ballots there are
     */
    record Points(Fraction points, long ballots) implements Figures {}

    /**
     * How strongly a candidate beats the other one of the pair, directly or through others.
     *
     * @param strength winning votes on the weakest link of the strongest path, 0 when there is no path
     */
    record Path(long strength) implements Figures {}

    /**
     * A mean corrected for the leniency of the jurors.
     *
     * @param score rounded to the precision it is published with
     */
    record Corrected(BigDecimal score) implements Figures {}
}
