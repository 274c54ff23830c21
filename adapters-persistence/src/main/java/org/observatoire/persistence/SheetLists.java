package org.observatoire.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Sheet;

/** The lists of a sheet, written a row an item, in order. */
final class SheetLists {

    /** Events come before the sources that they cite. */
    private static final List<String> TABLES = List.of(
            "action_event",
            "action_source",
            "action_contributor",
            "action_audience",
            "action_hashtag",
            "action_channel",
            "action_category");

    private final Handle handle;
    private final Map<Long, Action> numbered;

    private SheetLists(Handle handle, Map<Long, Action> numbered) {
        this.handle = handle;
        this.numbered = numbered;
    }

    static void erase(Handle handle, long number) {
        for (String table : TABLES) {
            handle.createUpdate("DELETE FROM " + table + " WHERE action = :action")
                    .bind("action", number)
                    .execute();
        }
    }

    static void write(Handle handle, Map<Long, Action> numbered) {
        SheetLists lists = new SheetLists(handle, numbered);
        lists.write("""
                INSERT INTO action_category (action, position, category)
                VALUES (:action, :position, :category)
                """, Sheet::categories, (row, category) -> row.bind("category", category.value()));
        lists.write("""
                INSERT INTO action_channel (action, position, channel)
                VALUES (:action, :position, :channel)
                """, Sheet::channels, (row, channel) -> row.bind("channel", channel.code()));
        lists.write(
                """
                INSERT INTO action_hashtag (action, position, written, folded)
                VALUES (:action, :position, :written, :folded)
                """,
                Sheet::hashtags,
                (row, hashtag) -> row.bind("written", hashtag.written()).bind("folded", hashtag.folded()));
        lists.write("""
                INSERT INTO action_audience (action, position, audience)
                VALUES (:action, :position, :audience)
                """, Sheet::audiences, (row, audience) -> row.bind("audience", audience.code()));
        lists.write(
                """
                INSERT INTO action_contributor (action, position, role, kind, label)
                VALUES (:action, :position, :role, :kind, :label)
                """,
                Sheet::contributors,
                (row, contributor) -> row.bind("role", contributor.role().code())
                        .bind("kind", contributor.kind().code())
                        .bind("label", contributor.label()));
        lists.write("""
                INSERT INTO action_source (action, position, id, title, publisher, url)
                VALUES (:action, :position, :id, :title, :publisher, :url)
                """, Sheet::sources, SourceRow::bind);
        lists.write("""
                INSERT INTO action_event (
                    action, position, type, modality, date, certainty, text, source,
                    tone, scope, relayed_by, channel, successor)
                VALUES (
                    :action, :position, :type, :modality, :date, :certainty, :text, :source,
                    :tone, :scope, :relayedBy, :channel, :successor)
                """, sheet -> sheet.life().events(), EventRow::bind);
    }

    private <T> void write(String sql, Function<Sheet, List<T>> list, BiConsumer<PreparedBatch, T> columns) {
        Map<Long, List<T>> lists = new LinkedHashMap<>();
        numbered.forEach((number, action) -> lists.put(number, list.apply(action.sheet())));
        Rows.write(handle, "action", lists, sql, columns);
    }
}
