package org.observatoire.domain.category;

import java.util.List;
import java.util.Optional;

/**
 * What the facts of an action show in one category.
 *
 * @param category the category
 * @param figures what is shown, in the order to tell it; empty when no fact speaks to this category
 */
public record Reading(StandingCategory category, List<Figure> figures) {

    /** Keeps an immutable copy. */
    public Reading {
        figures = List.copyOf(figures);
    }

    /**
     * One of the figures.
     *
     * @param measure which
     * @return the figure; nothing when no fact supports it
     */
    public Optional<Figure> figure(Measure measure) {
        return figures.stream().filter(figure -> figure.measure() == measure).findFirst();
    }
}
