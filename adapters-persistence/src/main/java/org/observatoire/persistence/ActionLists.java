package org.observatoire.persistence;

import org.jdbi.v3.core.Handle;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Source;

/** How each list of some actions is read: one statement a list, whatever the number of actions. */
final class ActionLists {

    private ActionLists() {}

    static Lists<CategoryId> categories(Handle handle, String owners) {
        return Lists.read(handle, from("action_category"), owners, row -> new CategoryId(row.getString("category")));
    }

    static Lists<Channel> channels(Handle handle, String owners) {
        return Lists.read(handle, from("action_channel"), owners, row -> Column.term(row, "channel", Channel.class));
    }

    static Lists<Hashtag> hashtags(Handle handle, String owners) {
        return Lists.read(handle, from("action_hashtag"), owners, row -> new Hashtag(row.getString("written")));
    }

    static Lists<Audience> audiences(Handle handle, String owners) {
        return Lists.read(handle, from("action_audience"), owners, row -> Column.term(row, "audience", Audience.class));
    }

    static Lists<Contributor> contributors(Handle handle, String owners) {
        return Lists.read(
                handle,
                from("action_contributor"),
                owners,
                row -> new Contributor(
                        Column.term(row, "role", Contributor.Role.class),
                        Column.term(row, "kind", Contributor.Kind.class),
                        Column.text(row, "label")));
    }

    static Lists<Source> sources(Handle handle, String owners) {
        return Lists.read(handle, from("action_source"), owners, SourceRow::read);
    }

    static Lists<LifeEvent> events(Handle handle, String owners) {
        return Lists.read(handle, from("action_event"), owners, EventRow::read);
    }

    private static String from(String table) {
        return """
                SELECT action AS owner, list.*
                FROM %s AS list
                WHERE %s
                ORDER BY action, position
                """.formatted(table, Sqlite.among("action", "owners"));
    }
}
