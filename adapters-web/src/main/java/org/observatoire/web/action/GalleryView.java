package org.observatoire.web.action;

import java.util.List;

/**
 * A page of the Hall of Fame.
 *
 * @param words what the reader looks for, blank for everything
 * @param total how many actions are found
 * @param sifted whether anything narrows the search
 * @param continued whether other pages come before
 * @param cards the actions of this page
 * @param facets what they can be sifted by
 * @param applied the filters in force
 * @param hidden what the search form must keep without showing it
 * @param orders the orders to choose from
 * @param everything the Hall of Fame, unsifted
 * @param first the first page of this search
 * @param next the following page; blank on the last
 */
public record GalleryView(
        String words,
        long total,
        boolean sifted,
        boolean continued,
        List<CardView> cards,
        List<FacetView> facets,
        List<Applied> applied,
        List<Hidden> hidden,
        List<Choice> orders,
        String everything,
        String first,
        String next) {

    /**
     * Something to sift by.
     *
     * @param name the parameter
     * @param label what it is
     * @param names whether its values are names, which stay in French
     * @param choices its values
     */
    public record FacetView(String name, String label, boolean names, List<Choice> choices) {}

    /**
     * A value to choose.
     *
     * @param value the value
     * @param label what readers call it
     * @param count how many actions it leaves
     * @param chosen whether it is chosen
     */
    public record Choice(String value, String label, long count, boolean chosen) {}

    /**
     * A filter in force.
     *
     * @param facet what it sifts by
     * @param label its value
     * @param name whether that value is a name, which stays in French
     * @param without the same page without it
     */
    public record Applied(String facet, String label, boolean name, String without) {}

    /**
     * A parameter to keep.
     *
     * @param name the parameter
     * @param value its value
     */
    public record Hidden(String name, String value) {}
}
