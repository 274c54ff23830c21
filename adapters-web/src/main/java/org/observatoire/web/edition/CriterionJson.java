package org.observatoire.web.edition;

import org.observatoire.domain.edition.Criterion;

/**
 * Something that jurors score, as the API tells it.
 *
 * @param id how ballots name it
 * @param label how people read it
 * @param weight its part in a hundred
 */
record CriterionJson(String id, String label, int weight) {

    static CriterionJson of(Criterion criterion) {
        return new CriterionJson(criterion.id(), criterion.label(), criterion.weight());
    }
}
