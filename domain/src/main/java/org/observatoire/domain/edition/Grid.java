package org.observatoire.domain.edition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/**
 * What jurors score in a category, and how much each part weighs.
 *
 * @param criteria 1 to 20 criteria, each named once, whose weights sum to 100
 */
public record Grid(List<Criterion> criteria) {

    /** What the weights sum to. */
    public static final int WHOLE = 100;

    /** Checks the names and the sum. */
    public Grid {
        criteria = Wording.bounded("grid", criteria, 20);
        if (criteria.isEmpty()) {
            throw new Malformed("grid", Fault.MISSING);
        }
        if (criteria.stream().map(Criterion::id).distinct().count() != criteria.size()) {
            throw new Malformed("grid", Fault.REPEATED);
        }
        if (criteria.stream().mapToInt(Criterion::weight).sum() != WHOLE) {
            throw new Malformed("grid", Fault.WEIGHTS_OFF);
        }
    }

    /**
     * The names of the criteria.
     *
     * @return them, in order
     */
    public List<String> ids() {
        return criteria.stream().map(Criterion::id).collect(Collectors.toUnmodifiableList());
    }

    /**
     * What a juror gives in all, as a whole number: {@link #WHOLE} times the weighted mean.
     *
     * @param scores a score on each criterion
     * @return the sum of the scores, each times its weight
     */
    public long weigh(Map<String, Integer> scores) {
        return criteria.stream()
                .mapToLong(criterion -> (long) criterion.weight() * scores.get(criterion.id()))
                .sum();
    }
}
