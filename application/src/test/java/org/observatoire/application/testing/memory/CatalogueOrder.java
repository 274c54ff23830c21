package org.observatoire.application.testing.memory;

import java.util.Comparator;
import java.util.Set;
import org.observatoire.application.port.ActionCatalogue.Cursor;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.wording.Folding;

/** The orders of the catalogue, as places that compare: any text is a place, so that no cursor can break it. */
final class CatalogueOrder {

    private static final Comparator<String> EARLIEST_FIRST = Comparator.naturalOrder();
    private static final Comparator<String> LATEST_FIRST = Comparator.reverseOrder();
    private static final String AFTER_ALL_DATES = "X";

    private final Sort sort;
    private final Set<String> words;

    CatalogueOrder(Sort sort, Set<String> words) {
        this.sort = sort;
        this.words = words;
    }

    Cursor placeOf(CatalogueEntry entry) {
        return new Cursor(sort, key(entry), entry.action().id());
    }

    Comparator<Cursor> places() {
        return Comparator.comparing(Cursor::key, keys()).thenComparing(Cursor::after);
    }

    private Comparator<String> keys() {
        return switch (sort) {
            case RECENT -> LATEST_FIRST;
            case OLDEST, TITLE -> EARLIEST_FIRST;
            case RELEVANCE ->
                Comparator.comparing(CatalogueOrder::nearness, EARLIEST_FIRST)
                        .thenComparing(CatalogueOrder::date, LATEST_FIRST);
        };
    }

    private String key(CatalogueEntry entry) {
        return switch (sort) {
            case RECENT -> launch(entry, "");
            case OLDEST -> launch(entry, AFTER_ALL_DATES);
            case TITLE -> Folding.words(entry.sheet().title(), " ");
            case RELEVANCE -> (entry.namedBy(words) ? "0" : "1") + launch(entry, "");
        };
    }

    private static String nearness(String key) {
        return key.substring(0, Math.min(1, key.length()));
    }

    private static String date(String key) {
        return key.substring(Math.min(1, key.length()));
    }

    private static String launch(CatalogueEntry entry, String undated) {
        return entry.sheet().life().launchedOn().map(CatalogueOrder::sortable).orElse(undated);
    }

    private static String sortable(ApproximateDate date) {
        return date.earliest() + " " + date.latest() + " " + date.edtf();
    }
}
