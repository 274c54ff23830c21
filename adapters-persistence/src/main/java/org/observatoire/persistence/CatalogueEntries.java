package org.observatoire.persistence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.Likeness;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** Keeps in the catalogue what is published, and nothing else. */
final class CatalogueEntries {

    private static final String ENTRY = """
            INSERT INTO catalogue (number, id, published, launched, recent, oldest, title, fate, last_heard)
            VALUES (:number, :id, :published, :launched, :recent, :oldest, :title, :fate, :lastHeard)
            """;

    private static final String VALUE = """
            INSERT INTO catalogue_value (number, facet, value)
            VALUES (:number, :facet, :value)
            """;

    private static final String TEXT = """
            INSERT INTO catalogue_text (rowid, title, hashtags, authority, text)
            VALUES (:number, :title, :hashtags, :authority, :text)
            """;

    private final Territories territories;
    private final FrenchText french;

    CatalogueEntries(Territories territories, FrenchText french) {
        this.territories = territories;
        this.french = french;
    }

    void show(Handle handle, Map<Long, Action> numbered) {
        Map<Long, Action> shown = new LinkedHashMap<>(numbered);
        shown.values().removeIf(action -> !action.published());
        if (shown.isEmpty()) {
            return;
        }
        Map<AuthorityId, LocalAuthority> authorities = territories.findAll(shown.values().stream()
                .map(action -> action.sheet().authority())
                .collect(Collectors.toSet()));
        write(handle, ENTRY, shown, CatalogueEntries::addEntry);
        write(
                handle,
                VALUE,
                shown,
                (batch, number, action) -> addValues(batch, number, action.sheet(), carrier(action, authorities)));
        write(
                handle,
                TEXT,
                shown,
                (batch, number, action) -> addText(batch, number, action.sheet(), carrier(action, authorities)));
    }

    void hide(Handle handle, long number) {
        handle.createUpdate("DELETE FROM catalogue_text WHERE rowid = :number")
                .bind("number", number)
                .execute();
        handle.createUpdate("DELETE FROM catalogue WHERE number = :number")
                .bind("number", number)
                .execute();
    }

    private interface Rows {
        void addTo(PreparedBatch batch, long number, Action action);
    }

    private static void write(Handle handle, String sql, Map<Long, Action> shown, Rows rows) {
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            shown.forEach((number, action) -> rows.addTo(batch, number, action));
            batch.execute();
        }
    }

    private static LocalAuthority carrier(Action action, Map<AuthorityId, LocalAuthority> authorities) {
        return Optional.ofNullable(authorities.get(action.sheet().authority()))
                .orElseThrow(() -> new IllegalStateException("authority: unknown to the database"));
    }

    private static void addEntry(PreparedBatch batch, long number, Action action) {
        Life life = action.sheet().life();
        Optional<ApproximateDate> launched = life.launchedOn();
        Optional<LocalDate> lastHeard = life.lastHeard();
        batch.bind("number", number)
                .bind("id", action.id().value())
                .bind("published", action.editorial().since().toString())
                .bind("launched", launched.map(ApproximateDate::edtf))
                .bind("recent", CatalogueOrder.recent(launched))
                .bind("oldest", CatalogueOrder.oldest(launched))
                .bind("title", Likeness.of(action.sheet()).words())
                .bind("fate", CatalogueStatus.fate(life))
                .bind("lastHeard", lastHeard.map(LocalDate::toString).orElse(CatalogueStatus.NEVER_HEARD))
                .add();
    }

    private static void addValues(PreparedBatch batch, long number, Sheet sheet, LocalAuthority authority) {
        Values values = new Values(batch, number);
        values.add(Facet.CATEGORY, sheet.categories().stream().map(category -> category.value()));
        values.add(Facet.CHANNEL, sheet.channels().stream().map(channel -> channel.code()));
        values.add(Facet.KIND, Stream.of(authority.kind().code()));
        values.add(Facet.SIZE, Stream.of(authority.size().code()));
        values.add(Facet.REGION, authority.region().stream());
        values.add(Facet.DEPARTMENT, authority.department().stream());
        values.add(Facet.HASHTAG, sheet.hashtags().stream().map(Hashtag::folded));
    }

    private void addText(PreparedBatch batch, long number, Sheet sheet, LocalAuthority authority) {
        batch.bind("number", number)
                .bind("title", french.tokens(sheet.title()))
                .bind("hashtags", french.tokens(lines(sheet.hashtags().stream().map(Hashtag::toString))))
                .bind("authority", french.tokens(authority.name()))
                .bind("text", french.tokens(lines(told(sheet))))
                .add();
    }

    private static Stream<String> told(Sheet sheet) {
        Stream<String> events =
                sheet.life().events().stream().map(event -> event.facts().text());
        Stream<String> contributors =
                sheet.contributors().stream().map(Contributor::label).flatMap(Optional::stream);
        return Stream.concat(Stream.of(sheet.summary()), Stream.concat(events, contributors));
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }

    private record Values(PreparedBatch batch, long number) {

        private void add(Facet facet, Stream<String> values) {
            values.forEach(value -> batch.bind("number", number)
                    .bind("facet", facet.code())
                    .bind("value", value)
                    .add());
        }
    }
}
