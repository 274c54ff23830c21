package org.observatoire.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.domain.action.ApproximateDate;

/**
 * The keys by which the catalogue is ordered. Each is a text that ascends, and the identity ends every order: a page
 * begins where a pair (key, identity) ends, which one index finds whatever the order.
 */
final class CatalogueOrder {

    /** Greater than every character of a date: what has no date stands at the end. */
    private static final String UNDATED = "~";

    private static final int MIRROR = ' ' + '~';

    private CatalogueOrder() {}

    /** By date as {@link ApproximateDate} compares. */
    static String oldest(Optional<ApproximateDate> launched) {
        return launched.map(CatalogueOrder::ascending).orElse(UNDATED);
    }

    /** By date, the other way round. */
    static String recent(Optional<ApproximateDate> launched) {
        return launched.map(date -> mirrored(ascending(date)) + UNDATED).orElse(UNDATED + UNDATED);
    }

    /** What a catalogue row is ordered by. */
    static String key(Sort sort, boolean words) {
        return switch (sort) {
            case RECENT -> "c.recent";
            case OLDEST -> "c.oldest";
            case TITLE -> "c.title";
            case RELEVANCE ->
                words
                        ? "CASE WHEN " + Sqlite.holding("c.number", "inFront") + " THEN '1' ELSE '2' END || c.recent"
                        : "c.recent";
        };
    }

    private static String ascending(ApproximateDate date) {
        return day(date.earliest()) + "/" + day(date.latest()) + "/" + date.edtf();
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private static String mirrored(String text) {
        StringBuilder mirrored = new StringBuilder(text.length());
        text.chars().forEach(character -> mirrored.append((char) (MIRROR - character)));
        return mirrored.toString();
    }
}
