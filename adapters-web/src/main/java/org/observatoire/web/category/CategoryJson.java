package org.observatoire.web.category;

import java.util.List;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.web.http.Messages;

/**
 * A standing category, as the API tells it.
 *
 * @param id its name
 * @param label what readers call it
 * @param description what it looks at
 * @param measures what its readings may show
 */
record CategoryJson(String id, String label, String description, List<MeasureJson> measures) {

    /**
     * A measure.
     *
     * @param id its name
     * @param label what readers call it
     */
    record MeasureJson(String id, String label) {}

    static CategoryJson of(StandingCategory category, Messages messages) {
        return new CategoryJson(
                category.code(),
                messages.term(category),
                messages.text("category." + category.code() + ".account"),
                category.measures().stream()
                        .map(measure -> new MeasureJson(measure.code(), messages.term(measure)))
                        .toList());
    }
}
