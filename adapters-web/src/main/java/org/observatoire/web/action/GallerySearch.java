package org.observatoire.web.action;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.observatoire.application.action.BrowseHallOfFame;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.page.Address;

/** Reads what a reader looks for from the address of the gallery. */
final class GallerySearch {

    private static final int PAGE = 24;

    private GallerySearch() {}

    static BrowseHallOfFame.Command of(Address address) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = address.query().getOrDefault(facet.code(), List.of());
            if (!values.isEmpty()) {
                filters.put(facet, new LinkedHashSet<>(values));
            }
        }
        String words = String.join(" ", address.query().getOrDefault("q", List.of()));
        Optional<Sort> sort = address.query().getOrDefault("sort", List.of()).stream()
                .findFirst()
                .flatMap(code -> Coded.find(Sort.class, code));
        return new BrowseHallOfFame.Command(words, filters, sort, PAGE, Optional.empty());
    }
}
