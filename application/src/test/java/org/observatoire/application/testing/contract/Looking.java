package org.observatoire.application.testing.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionCatalogue.Cursor;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Item;
import org.observatoire.application.port.ActionCatalogue.Page;
import org.observatoire.application.port.ActionCatalogue.Query;
import org.observatoire.application.port.ActionCatalogue.Sort;

/** What a reader looks for: everything, by title, a hundred at a time, on 15 January 2021, until told otherwise. */
record Looking(
        Optional<String> words,
        Map<Facet, Set<String>> filters,
        Sort sort,
        int limit,
        Optional<Cursor> from,
        LocalDate today) {

    static final LocalDate TODAY = LocalDate.of(2021, 1, 15);

    static Looking around() {
        return new Looking(Optional.empty(), Map.of(), Sort.TITLE, 100, Optional.empty(), TODAY);
    }

    static Looking forWords(String words) {
        return new Looking(Optional.of(words), Map.of(), Sort.TITLE, 100, Optional.empty(), TODAY);
    }

    Looking only(Facet facet, String... values) {
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(filters);
        more.put(facet, Set.of(values));
        return new Looking(words, more, sort, limit, from, today);
    }

    Looking by(Sort order) {
        return new Looking(words, filters, order, limit, from, today);
    }

    Looking atMost(int items) {
        return new Looking(words, filters, sort, items, from, today);
    }

    Looking from(Cursor place) {
        return new Looking(words, filters, sort, limit, Optional.of(place), today);
    }

    Looking on(LocalDate day) {
        return new Looking(words, filters, sort, limit, from, day);
    }

    Query query() {
        return new Query(words, filters, sort, limit, from, today);
    }

    Page in(ActionCatalogue catalogue) {
        return catalogue.browse(query());
    }

    /** What is found, by identity, in order. */
    List<String> ids(ActionCatalogue catalogue) {
        return ids(in(catalogue));
    }

    /** Every page after another, as identities; each page after the first is asked for once {@code between} has run. */
    List<List<String>> pages(ActionCatalogue catalogue, Runnable between) {
        List<List<String>> pages = new ArrayList<>();
        Set<Cursor> seen = new HashSet<>();
        Page page = in(catalogue);
        pages.add(ids(page));
        while (page.next().isPresent()) {
            if (!seen.add(page.next().get())) {
                throw new AssertionError(
                        "the pages go round in circles at " + page.next().get());
            }
            between.run();
            page = from(page.next().get()).in(catalogue);
            pages.add(ids(page));
        }
        return pages;
    }

    static List<String> ids(Page page) {
        return page.items().stream().map(Item::id).map(Object::toString).toList();
    }
}
