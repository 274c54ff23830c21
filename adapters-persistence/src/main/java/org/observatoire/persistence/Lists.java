package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The lists of several owners, read in one statement and told apart by owner. */
record Lists<T>(Map<Long, List<T>> byOwner) {

    /** How an item is read from its row. */
    interface Item<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Reads the lists of some owners.
     *
     * @param sql asks for « owner » and what the item is read from, in order, for the owners bound as {@code owners}
     */
    static <T> Lists<T> read(Handle handle, String sql, String owners, Item<T> item) {
        Map<Long, List<T>> byOwner = new LinkedHashMap<>();
        handle.createQuery(sql)
                .bind("owners", owners)
                .map((row, context) -> byOwner.computeIfAbsent(row.getLong("owner"), owner -> new ArrayList<>())
                        .add(item.read(row)))
                .list();
        return new Lists<>(byOwner);
    }

    List<T> of(long owner) {
        return byOwner.getOrDefault(owner, List.of());
    }
}
