package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Likeness;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.wording.Coded;

/** The published actions, searched in the catalogue: one statement for the places, one for the counts, then one a list. */
final class JdbiActionCatalogue implements ActionCatalogue {

    private static final String CARDS = """
            SELECT c.number, c.launched, %s AS status, a.title, a.summary,
                u.id AS authority, u.name AS authority_name, u.population, u.department, u.region, u.epci, u.ept,
                p.digest, p.format, p.width, p.height, p.alt, p.credit
            FROM catalogue AS c
            CROSS JOIN action AS a ON a.number = c.number
            CROSS JOIN authority AS u ON u.id = a.authority
            LEFT JOIN picture AS p ON p.action = c.number AND p.position = 0
            WHERE %s
            """.formatted(CatalogueStatus.SQL, Sqlite.among("c.number", "numbers"));

    private static final String ENTRANTS = """
            SELECT c.number, c.id, a.title,
                u.id AS authority, u.name AS authority_name, u.population, u.department, u.region, u.epci, u.ept
            FROM catalogue AS c
            CROSS JOIN action AS a ON a.number = c.number
            CROSS JOIN authority AS u ON u.id = a.authority
            ORDER BY c.recent, c.id
            """;
    /** No code of an authority has a space: the first one ends it, and the words of the title follow. */
    private static final String ALIKE = """
            SELECT asked.value AS likeness, MIN(c.id) AS first
            FROM %s AS asked
            CROSS JOIN catalogue AS c ON c.title = SUBSTR(asked.value, INSTR(asked.value, ' ') + 1)
            CROSS JOIN action AS a ON a.number = c.number
            WHERE a.authority = SUBSTR(asked.value, 1, INSTR(asked.value, ' ') - 1)
            GROUP BY asked.value
            """.formatted(Sqlite.values("asked"));

    private final Units units;
    private final PalmaresArchive archive;
    private final FrenchText french;

    JdbiActionCatalogue(Units units, PalmaresArchive archive, FrenchText french) {
        this.units = units;
        this.archive = archive;
        this.french = french;
    }

    private record Place(long number, ActionId id, String key) {}

    private record Card(
            long number,
            String title,
            String summary,
            LocalAuthority authority,
            Status status,
            Optional<ApproximateDate> launchedOn,
            Optional<Picture> picture) {}

    private record Numbered(long number, ActionId id, String title, LocalAuthority authority) {}

    private record Counts(long total, Map<Facet, List<Count>> byFacet) {}

    @Override
    public Page browse(Query query) {
        CatalogueQuestion question = new CatalogueQuestion(query, query.words().map(french::asked));
        return units.reading(handle -> {
            List<Place> places = places(handle, question);
            List<Place> shown = places.subList(0, Math.min(query.limit(), places.size()));
            Counts counts = counts(handle, question);
            return new Page(
                    items(handle, question, shown),
                    counts.total(),
                    counts.byFacet(),
                    places.size() > shown.size()
                            ? Optional.of(cursor(query, shown.get(shown.size() - 1)))
                            : Optional.empty());
        });
    }

    @Override
    public List<Listed> listed(Optional<ActionId> after, int limit) {
        return units.reading(handle -> handle.createQuery(
                        "SELECT id, published FROM catalogue WHERE id > :after ORDER BY id LIMIT :limit")
                .bind("after", after.map(ActionId::value).orElse(""))
                .bind("limit", limit)
                .map((row, context) ->
                        new Listed(new ActionId(row.getString("id")), Instant.parse(row.getString("published"))))
                .list());
    }

    @Override
    public List<Entrant> entrants() {
        return units.reading(handle -> {
            List<Numbered> all = handle.createQuery(ENTRANTS)
                    .map((row, context) -> new Numbered(
                            row.getLong("number"),
                            new ActionId(row.getString("id")),
                            row.getString("title"),
                            AuthorityRow.read(row)))
                    .list();
            Lists<CategoryId> categories = ActionLists.categories(
                    handle, Sqlite.numbers(all.stream().map(Numbered::number).toList()));
            return all.stream()
                    .map(one -> new Entrant(one.id(), one.title(), one.authority(), categories.of(one.number())))
                    .toList();
        });
    }

    @Override
    public Map<Likeness, ActionId> alike(Collection<Likeness> likenesses) {
        Map<String, Likeness> written = likenesses.stream()
                .distinct()
                .collect(Collectors.toMap(JdbiActionCatalogue::written, Function.identity()));
        return units.reading(handle -> handle.createQuery(ALIKE)
                .bind("asked", Sqlite.list(written.keySet()))
                .map((row, context) ->
                        Map.entry(written.get(row.getString("likeness")), new ActionId(row.getString("first"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String written(Likeness likeness) {
        return likeness.authority() + " " + likeness.words();
    }

    private static Cursor cursor(Query query, Place last) {
        return new Cursor(query.sort(), last.key(), last.id());
    }

    private static List<Place> places(Handle handle, CatalogueQuestion question) {
        return question.bind(handle.createQuery(question.page()))
                .map((row, context) ->
                        new Place(row.getLong("number"), new ActionId(row.getString("id")), row.getString("place")))
                .list();
    }

    private static Counts counts(Handle handle, CatalogueQuestion question) {
        Map<Facet, List<Count>> byFacet = new EnumMap<>(Facet.class);
        Facet.COUNTED.forEach(facet -> byFacet.put(facet, new ArrayList<>()));
        long[] total = {0};
        question.bind(handle.createQuery(question.counts()))
                .map((row, context) -> {
                    Count count = new Count(row.getString("value"), row.getLong("many"));
                    Coded.find(Facet.class, row.getString("facet"))
                            .ifPresentOrElse(facet -> byFacet.get(facet).add(count), () -> total[0] = count.count());
                    return count;
                })
                .list();
        return new Counts(total[0], byFacet);
    }

    private List<Item> items(Handle handle, CatalogueQuestion question, List<Place> shown) {
        String numbers = Sqlite.numbers(shown.stream().map(Place::number).toList());
        Map<Long, Card> cards = question.bind(handle.createQuery(CARDS).bind("numbers", numbers))
                .map((row, context) -> card(row))
                .collect(Collectors.toMap(Card::number, Function.identity()));
        Lists<CategoryId> categories = ActionLists.categories(handle, numbers);
        Lists<Channel> channels = ActionLists.channels(handle, numbers);
        Lists<Hashtag> hashtags = ActionLists.hashtags(handle, numbers);
        Map<ActionId, List<Award>> awards =
                archive.awards(shown.stream().map(Place::id).toList());
        return shown.stream()
                .map(place -> {
                    Card card = cards.get(place.number());
                    return new Item(
                            place.id(),
                            card.title(),
                            card.summary(),
                            card.authority(),
                            categories.of(place.number()),
                            channels.of(place.number()),
                            hashtags.of(place.number()),
                            card.status(),
                            card.launchedOn(),
                            awards.getOrDefault(place.id(), List.of()),
                            card.picture());
                })
                .toList();
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getLong("number"),
                row.getString("title"),
                row.getString("summary"),
                AuthorityRow.read(row),
                Column.term(row, "status", Status.class),
                Column.date(row, "launched"),
                Column.text(row, "digest").isPresent() ? Optional.of(JdbiPictures.picture(row)) : Optional.empty());
    }
}
