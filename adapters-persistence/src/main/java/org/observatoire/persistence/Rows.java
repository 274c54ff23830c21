package org.observatoire.persistence;

import java.util.List;
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
        if (items.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (int position = 0; position < items.size(); position++) {
                batch.bind(owner, number).bind("position", position);
                columns.accept(batch, items.get(position));
                batch.add();
            }
            batch.execute();
        }
    }
}
