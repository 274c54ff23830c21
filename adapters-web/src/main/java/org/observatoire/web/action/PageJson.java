package org.observatoire.web.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.action.BrowseHallOfFame.Gallery;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.web.http.Messages;

/**
 * A page of the Hall of Fame, as the API tells it.
 *
 * @param items its actions
 * @param total how many actions all pages hold
 * @param facets for each counted facet, how many actions each value would leave
 * @param next the cursor of the following page
 */
record PageJson(List<ItemJson> items, long total, Map<String, List<CountJson>> facets, Optional<String> next) {

    /**
     * How many actions a value of a facet would leave.
     *
     * @param value the value, as filters take it
     * @param label what readers call it
     * @param count how many
     */
    record CountJson(String value, String label, long count) {}

    static PageJson of(Gallery gallery, Messages messages) {
        FacetWords words = new FacetWords(messages, gallery.areas());
        Map<String, List<CountJson>> facets = new LinkedHashMap<>();
        Facet.COUNTED.forEach(facet -> facets.put(
                facet.code(),
                gallery.page().counts().getOrDefault(facet, List.of()).stream()
                        .map(count -> new CountJson(count.value(), words.label(facet, count.value()), count.count()))
                        .toList()));
        return new PageJson(
                gallery.page().items().stream()
                        .map(item -> ItemJson.of(item, gallery.areas()))
                        .toList(),
                gallery.page().total(),
                facets,
                gallery.page().next().map(CursorText::of));
    }
}
