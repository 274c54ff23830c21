package org.observatoire.web.ranking;

import java.util.function.Function;
import org.observatoire.domain.ranking.Explanation;

/**
 * What separates two candidates, as the API tells it.
 *
 * @param above the better one, or either of two equals
 * @param below the other one
 * @param relation whether one is better, both are tied, or nothing decides between them
 * @param why the figures, in the reader's language
 */
public record ExplanationJson(String above, String below, String relation, String why) {

    /** An explanation; the text calls candidates by their names, the rest by their identities. */
    public static <C> ExplanationJson of(Explanation<C> explanation, Function<C, String> names, Reasons reasons) {
        return new ExplanationJson(
                explanation.above().toString(),
                explanation.below().toString(),
                Reasons.code(explanation.relation()),
                reasons.why(explanation, names));
    }
}
