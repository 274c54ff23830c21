package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.action.Trigger;
import org.observatoire.domain.territory.AuthorityId;

/** Several actions put together again from their rows, for as many statements as one. */
record ActionReading(
        Lists<CategoryId> categories,
        Lists<Channel> channels,
        Lists<Hashtag> hashtags,
        Lists<Audience> audiences,
        Lists<Contributor> contributors,
        Lists<Source> sources,
        Lists<LifeEvent> events) {

    private static final String FIND = "SELECT * FROM action WHERE " + Sqlite.among("id", "ids");

    private record Row(
            long number,
            ActionId id,
            AuthorityId authority,
            String title,
            String summary,
            Certainty channelsCertainty,
            Optional<Trigger> trigger,
            Editorial editorial,
            int revision) {}

    static Map<ActionId, Action> of(Handle handle, Collection<ActionId> ids) {
        List<Row> rows = handle.createQuery(FIND)
                .bind("ids", Sqlite.list(ids))
                .map((row, context) -> row(row))
                .list();
        String numbers = Sqlite.numbers(rows.stream().map(Row::number).toList());
        ActionReading lists = new ActionReading(
                ActionLists.categories(handle, numbers),
                ActionLists.channels(handle, numbers),
                ActionLists.hashtags(handle, numbers),
                ActionLists.audiences(handle, numbers),
                ActionLists.contributors(handle, numbers),
                ActionLists.sources(handle, numbers),
                ActionLists.events(handle, numbers));
        return rows.stream().map(lists::action).collect(Collectors.toMap(Action::id, Function.identity()));
    }

    private Action action(Row row) {
        Sheet sheet = new Sheet(
                row.authority(),
                row.title(),
                row.summary(),
                categories.of(row.number()),
                channels.of(row.number()),
                row.channelsCertainty(),
                hashtags.of(row.number()),
                audiences.of(row.number()),
                row.trigger(),
                contributors.of(row.number()),
                sources.of(row.number()),
                new Life(events.of(row.number())));
        return new Action(row.id(), sheet, row.editorial(), row.revision());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("number"),
                new ActionId(row.getString("id")),
                new AuthorityId(row.getString("authority")),
                row.getString("title"),
                row.getString("summary"),
                Column.term(row, "channels_certainty", Certainty.class),
                trigger(row),
                StandingRow.editorial(row),
                row.getInt("revision"));
    }

    private static Optional<Trigger> trigger(ResultSet row) throws SQLException {
        Optional<ApproximateDate> date = Column.date(row, "trigger_date");
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Certainty certainty = Column.term(row, "trigger_certainty", Certainty.class);
        return Optional.of(new Trigger(date.get(), certainty, row.getString("trigger_text")));
    }
}
