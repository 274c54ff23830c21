package org.observatoire.persistence;

import java.util.List;
import org.jdbi.v3.core.Handle;
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

    private SheetLists() {}

    static void erase(Handle handle, long number) {
        for (String table : TABLES) {
            handle.createUpdate("DELETE FROM " + table + " WHERE action = :action")
                    .bind("action", number)
                    .execute();
        }
    }

    static void write(Handle handle, long number, Sheet sheet) {
        Rows rows = new Rows(handle, "action", number);
        rows.write("""
                INSERT INTO action_category (action, position, category)
                VALUES (:action, :position, :category)
                """, sheet.categories(), (row, category) -> row.bind("category", category.value()));
        rows.write("""
                INSERT INTO action_channel (action, position, channel)
                VALUES (:action, :position, :channel)
                """, sheet.channels(), (row, channel) -> row.bind("channel", channel.code()));
        rows.write(
                """
                INSERT INTO action_hashtag (action, position, written, folded)
                VALUES (:action, :position, :written, :folded)
                """,
                sheet.hashtags(),
                (row, hashtag) -> row.bind("written", hashtag.written()).bind("folded", hashtag.folded()));
        rows.write("""
                INSERT INTO action_audience (action, position, audience)
                VALUES (:action, :position, :audience)
                """, sheet.audiences(), (row, audience) -> row.bind("audience", audience.code()));
        rows.write(
                """
                INSERT INTO action_contributor (action, position, role, kind, label)
                VALUES (:action, :position, :role, :kind, :label)
                """,
                sheet.contributors(),
                (row, contributor) -> row.bind("role", contributor.role().code())
                        .bind("kind", contributor.kind().code())
                        .bind("label", contributor.label()));
        rows.write("""
                INSERT INTO action_source (action, position, id, title, publisher, url)
                VALUES (:action, :position, :id, :title, :publisher, :url)
                """, sheet.sources(), SourceRow::bind);
        rows.write("""
                INSERT INTO action_event (
                    action, position, type, modality, date, certainty, text, source,
                    tone, scope, relayed_by, channel, successor)
                VALUES (
                    :action, :position, :type, :modality, :date, :certainty, :text, :source,
                    :tone, :scope, :relayedBy, :channel, :successor)
                """, sheet.life().events(), EventRow::bind);
    }
}
