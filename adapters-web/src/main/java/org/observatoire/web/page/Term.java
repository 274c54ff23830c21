package org.observatoire.web.page;

import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.http.Messages;

/**
 * A term of the field, with its label.
 *
 * @param code its written form
 * @param label what readers call it
 */
public record Term(String code, String label) {

    public static Term of(Messages messages, Coded term) {
        return new Term(term.code(), messages.term(term));
    }

    /** A category, by its label where it is one of the four, as written otherwise. */
    public static Term of(Messages messages, CategoryId category) {
        return StandingCategory.of(category)
                .map(standing -> of(messages, standing))
                .orElseGet(() -> new Term(category.value(), category.value()));
    }
}
