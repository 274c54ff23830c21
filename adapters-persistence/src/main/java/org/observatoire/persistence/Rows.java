package org.observatoire.persistence;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * How the lists of an owner are written: a row for each item, in order.
 *
 * @param handle where
 * @param owner the parameter that the owner is bound as; the place of each item is bound as {@code position}
 * @param number the owner
 */
record Rows(Handle handle, String owner, long number) {

    <T> void write(String sql, List<T> items, BiConsumer<PreparedBatch, T> columns) {
        write(handle, owner, Map.of(number, items), sql, columns);
    }

    /** Writes the lists of several owners, by number, in one go. */
    static <T> void write(
            Handle handle, String owner, Map<Long, List<T>> lists, String sql, BiConsumer<PreparedBatch, T> columns) {
        if (lists.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            lists.forEach((number, items) -> {
                for (int position = 0; position < items.size(); position++) {
                    batch.bind(owner, number).bind("position", position);
                    columns.accept(batch, items.get(position));
                    batch.add();
                }
            });
            batch.execute();
        }
    }
}
