package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial.Standing;
import org.observatoire.domain.action.Resemblance;
import org.observatoire.domain.wording.Folding;

/** Every action, whatever its standing, listed along an index and found by what names it. */
final class JdbiActionRegister implements ActionRegister {

    /** The reasons why published actions may resemble those asked for, each with the first few that it gives. */
    private static final String ALIKE = """
            WITH
            kept (number, id, authority, beginnings) AS MATERIALIZED (
                SELECT a.number, a.id, a.authority, b.value
                FROM json_each(:ids) AS i
                CROSS JOIN json_each(:beginnings) AS b ON b.key = i.key
                CROSS JOIN action AS a ON a.id = i.value
            ),
            found (id, other, place) AS (
                SELECT kept.id, c.id, row_number() OVER (PARTITION BY kept.id ORDER BY c.published DESC, c.id)
                FROM kept
                CROSS JOIN action AS o ON o.authority = kept.authority AND o.number <> kept.number
                CROSS JOIN catalogue AS c ON c.number = o.number
                UNION ALL
                SELECT kept.id, c.id, row_number() OVER (PARTITION BY kept.id ORDER BY c.published DESC, c.id)
                FROM kept
                CROSS JOIN action_hashtag AS h ON h.action = kept.number
                CROSS JOIN catalogue_value AS v ON v.facet = 'hashtag' AND v.value = h.folded AND v.number <> kept.number
                CROSS JOIN catalogue AS c ON c.number = v.number
                UNION ALL
                SELECT kept.id, c.id, row_number() OVER (PARTITION BY kept.id ORDER BY t.rank, c.id)
                FROM kept
                CROSS JOIN register_text AS t ON t.title MATCH kept.beginnings AND t.rowid <> kept.number
                CROSS JOIN catalogue AS c ON c.number = t.rowid
                WHERE kept.beginnings <> ''
            )
            SELECT id, other FROM found WHERE place <= :most ORDER BY id, place, other
            """;

    private static final String TAKEN_BACK = "taken_back = 1";

    private final Units units;

    JdbiActionRegister(Units units) {
        this.units = units;
    }

    @Override
    public List<Place> proposals(Optional<Place> after, int limit) {
        String following = after.isPresent() ? "AND (rtrim(since, 'Z'), id) > (rtrim(:since, 'Z'), :after)" : "";
        return units.reading(handle -> from(after, handle.createQuery("""
                        SELECT since, id FROM action
                        WHERE standing = 'proposed' AND taken_back = 0 %s
                        ORDER BY rtrim(since, 'Z'), id
                        LIMIT :limit
                        """.formatted(following)))
                .bind("limit", limit)
                .map((row, context) -> place(row))
                .list());
    }

    @Override
    public List<Place> found(Search search) {
        Optional<String> asked = search.words().map(JdbiActionRegister::everyBeginning);
        if (asked.filter(String::isEmpty).isPresent()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>();
        search.standing().ifPresent(standing -> conditions.add(ofStanding(standing)));
        asked.ifPresent(words ->
                conditions.add("number IN (SELECT rowid FROM register_text WHERE register_text MATCH :words)"));
        search.after().ifPresent(after -> conditions.add("(rtrim(since, 'Z'), id) < (rtrim(:since, 'Z'), :after)"));
        String where = conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
        return units.reading(handle -> {
            Query query = from(search.after(), handle.createQuery("""
                    SELECT since, id FROM action
                    %s
                    ORDER BY rtrim(since, 'Z') DESC, id DESC
                    LIMIT :limit
                    """.formatted(where)));
            asked.ifPresent(words -> query.bind("words", words));
            return query.bind("limit", search.limit())
                    .map((row, context) -> place(row))
                    .list();
        });
    }

    @Override
    public Map<Standing, Long> counts() {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        units.reading(handle -> handle.createQuery("""
                        SELECT standing, taken_back, COUNT(*) AS many FROM action GROUP BY standing, taken_back
                        """)
                .map((row, context) -> counts.put(StandingRow.read(row), row.getLong("many")))
                .list());
        return counts;
    }

    @Override
    public Map<ActionId, Set<ActionId>> alike(Collection<Action> actions, int most) {
        List<Action> asked = List.copyOf(actions);
        Map<ActionId, Set<ActionId>> alike = new LinkedHashMap<>();
        units.reading(handle -> handle.createQuery(ALIKE)
                .bind("ids", Sqlite.list(asked.stream().map(Action::id).toList()))
                .bind(
                        "beginnings",
                        Sqlite.list(asked.stream()
                                .map(action -> anyBeginning(action.sheet().title()))
                                .toList()))
                .bind("most", most)
                .map((row, context) -> alike.computeIfAbsent(
                                new ActionId(row.getString("id")), first -> new LinkedHashSet<>())
                        .add(new ActionId(row.getString("other"))))
                .list());
        return alike;
    }

    private static Query from(Optional<Place> after, Query query) {
        after.ifPresent(place -> query.bind("since", place.since().toString())
                .bind("after", place.id().value()));
        return query;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(Instant.parse(row.getString("since")), new ActionId(row.getString("id")));
    }

    private static String ofStanding(Standing standing) {
        return standing == Standing.TAKEN_BACK
                ? "standing = 'refused' AND " + TAKEN_BACK
                : "standing = '" + standing.code() + "' AND taken_back = 0";
    }

    private static String everyBeginning(String typed) {
        return Stream.of(Folding.words(typed, " ").split(" "))
                .filter(word -> !word.isEmpty())
                .map(Sqlite::beginning)
                .collect(Collectors.joining(" AND "));
    }

    private static String anyBeginning(String title) {
        return Resemblance.beginnings(title).stream()
                .sorted()
                .map(Sqlite::beginning)
                .collect(Collectors.joining(" OR "));
    }
}
