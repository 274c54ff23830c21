package org.observatoire.persistence;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SearchableName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the table of authorities once, when it is empty. */
final class TerritoryLoading {

    private static final Logger LOG = LoggerFactory.getLogger(TerritoryLoading.class);
    private static final int AT_A_TIME = 500;

    private final Units units;

    TerritoryLoading(Units units) {
        this.units = units;
    }

    void loadOnce() {
        if (!loaded()) {
            units.write(() -> Outcome.done(loaded() ? 0 : load()));
        }
    }

    private boolean loaded() {
        return units.reading(handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM authority)")
                .mapTo(boolean.class)
                .one());
    }

    private int load() {
        int loaded = 0;
        try (Stream<LocalAuthority> all = TerritoryFile.authorities()) {
            for (Iterator<LocalAuthority> authorities = all.iterator(); authorities.hasNext(); ) {
                List<LocalAuthority> some = next(authorities);
                units.writing(handle -> write(handle, some));
                loaded += some.size();
            }
        }
        LOG.info("{} local authorities loaded", loaded);
        return loaded;
    }

    private static List<LocalAuthority> next(Iterator<LocalAuthority> authorities) {
        return IntStream.range(0, AT_A_TIME)
                .takeWhile(index -> authorities.hasNext())
                .mapToObj(index -> authorities.next())
                .toList();
    }

    private static void write(Handle handle, List<LocalAuthority> authorities) {
        batch(handle, """
                INSERT INTO authority (id, name, population, department, region, epci, ept)
                VALUES (:id, :name, :population, :department, :region, :epci, :ept)
                """, batch -> authorities.forEach(authority -> add(batch, authority)));
        batch(handle, """
                INSERT INTO authority_name (words, authority, place, population)
                VALUES (:words, :authority, :place, :population)
                """, batch -> authorities.forEach(authority -> addName(batch, authority)));
    }

    private static void batch(Handle handle, String sql, Consumer<PreparedBatch> rows) {
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            rows.accept(batch);
            batch.execute();
        }
    }

    private static void add(PreparedBatch batch, LocalAuthority authority) {
        batch.bind("id", authority.id().value())
                .bind("name", authority.name())
                .bind("population", authority.population())
                .bind("department", authority.department())
                .bind("region", authority.region())
                .bind("epci", authority.epci().map(AuthorityId::value))
                .bind("ept", authority.ept().map(AuthorityId::value))
                .add();
    }

    private static void addName(PreparedBatch batch, LocalAuthority authority) {
        String name = SearchableName.of(authority.name()).words();
        int place = 0;
        for (int from = 0; from >= 0; from = after(name, from)) {
            batch.bind("words", name.substring(from))
                    .bind("authority", authority.id().value())
                    .bind("place", place++)
                    .bind("population", authority.population())
                    .add();
        }
    }

    private static int after(String name, int from) {
        int space = name.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }
}
