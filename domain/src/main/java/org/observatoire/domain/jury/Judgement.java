package org.observatoire.domain.jury;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/** What a juror says of a nominee. */
public sealed interface Judgement {

    /**
     * Scores over a grid; those not yet given are absent, and never zeros.
     *
     * @param scores the scores, by criterion
     */
    record Scored(Map<String, Integer> scores) implements Judgement {

        /** Keeps an immutable copy. */
        public Scored {
            scores = Map.copyOf(scores);
        }
    }

    /**
     * A mention.
     *
     * @param grade its position in the scale, 0 for the worst
     */
    record Graded(int grade) implements Judgement {}

    /** No opinion: out of the denominator. */
    record Abstained() implements Judgement {}

    /** Nothing yet. */
    record Blank() implements Judgement {}

    /**
     * Whether a judgement says all that it must before it may be final.
     *
     * @param method how jurors judge
     * @param category the category of the nominee
     * @return true for a score on every criterion, for a mention where mentions are given, and for an abstention
     */
    default boolean complete(JudgingMethod method, AwardCategory category) {
        if (this instanceof Abstained) {
            return true;
        }
        if (method instanceof JudgingMethod.WeightedMean) {
            List<String> criteria = category.grid().orElseThrow().ids();
            return this instanceof Scored scored && scored.scores().keySet().containsAll(criteria);
        }
        return this instanceof Graded;
    }

    /**
     * Checks that a judgement speaks the language of its edition, complete or not.
     *
     * @param method how jurors judge
     * @param category the category of the nominee
     * @throws Malformed when it scores a criterion that the grid lacks, goes out of the scale, or is of another method
     */
    default void requireFitting(JudgingMethod method, AwardCategory category) {
        if (this instanceof Scored scored) {
            if (!(method instanceof JudgingMethod.WeightedMean mean)) {
                throw new Malformed("scores", Fault.OF_ANOTHER_METHOD);
            }
            requireWithin(mean, category.grid().orElseThrow(), scored);
        }
        if (this instanceof Graded graded) {
            boolean known = method instanceof JudgingMethod.MajorityJudgment majority
                    && graded.grade() >= 0
                    && graded.grade() < majority.grades().size();
            if (!known) {
                throw new Malformed("grade", Fault.OF_ANOTHER_METHOD);
            }
        }
    }

    private static void requireWithin(JudgingMethod.WeightedMean mean, Grid grid, Scored scored) {
        new TreeMap<>(scored.scores()).forEach((criterion, score) -> {
            if (!grid.ids().contains(criterion)) {
                throw new Malformed("scores." + criterion, Fault.NOT_AN_IDENTIFIER);
            }
            if (!mean.scale().holds(score)) {
                throw new Malformed(
                        "scores." + criterion, Fault.OUT_OF_RANGE, mean.scale().max());
            }
        });
    }
}
