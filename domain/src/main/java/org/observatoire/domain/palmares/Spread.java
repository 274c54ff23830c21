package org.observatoire.domain.palmares;

import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.ranking.Fraction;

/**
 * How far apart those who judged a nominee stand. It tells a jury what deserves to be spoken of; no place depends on it.
 *
 * @param judged how many judged it, 1 or more
 * @param lowest the lowest judgement: a weighted mean of scores, or the position of a mention, 0 for the worst
 * @param highest the highest one
 * @param share the part of the whole scale that lies between the two, from 0 to 1
 */
public record Spread(long judged, Fraction lowest, Fraction highest, Fraction share) {

    private static final Fraction HALF = Fraction.of(1, 2);

    /**
     * Whether the jury disagrees.
     *
     * @return true when half of the scale or more lies between two jurors
     */
    public boolean wide() {
        return share.compareTo(HALF) >= 0;
    }

    static Optional<Spread> of(EditionRules rules, AwardCategory category, Stream<Judgement> judgements) {
        if (rules.method() instanceof JudgingMethod.MajorityJudgment majority) {
            return between(
                    judgements
                            .filter(Judgement.Graded.class::isInstance)
                            .mapToLong(judgement -> ((Judgement.Graded) judgement).grade()),
                    1,
                    majority.grades().size() - 1L);
        }
        Grid grid = category.grid().orElseThrow();
        var scale = ((JudgingMethod.WeightedMean) rules.method()).scale();
        return between(
                judgements
                        .filter(Judgement.Scored.class::isInstance)
                        .mapToLong(judgement -> grid.weigh(((Judgement.Scored) judgement).scores())),
                Grid.WHOLE,
                (long) scale.max() - scale.min());
    }

    private static Optional<Spread> between(LongStream judgements, long unit, long scale) {
        LongSummaryStatistics all = judgements.summaryStatistics();
        return all.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Spread(
                        all.getCount(),
                        Fraction.of(all.getMin(), unit),
                        Fraction.of(all.getMax(), unit),
                        Fraction.of(all.getMax() - all.getMin(), unit * scale)));
    }
}
