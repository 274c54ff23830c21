package org.observatoire.application.testing.memory;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What something is known by within an edition.
 *
 * @param <K> by what
 * @param year the year of the edition
 * @param key by what
 */
record InEdition<K>(int year, K key) {

    static <K, V> Stream<V> of(int year, Map<InEdition<K>, V> all) {
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().year() == year)
                .map(Map.Entry::getValue);
    }
}
