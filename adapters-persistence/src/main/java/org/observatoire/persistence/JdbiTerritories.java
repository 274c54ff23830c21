package org.observatoire.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SearchableName;

/** The local authorities of France, in their table. */
final class JdbiTerritories implements Territories {

    private static final String FIND = """
            SELECT id AS authority, name AS authority_name, population, department, region, epci, ept
            FROM authority
            WHERE %s
            """.formatted(Sqlite.among("id", "ids"));

    // What is typed begins every row kept, so that a row which says no more is an exact name.
    private static final String NAMED = """
            WITH kept AS MATERIALIZED (
                SELECT authority, population,
                    MIN(CASE WHEN place > 0 THEN 2 WHEN words > :typed THEN 1 ELSE 0 END) AS nearness
                FROM authority_name
                WHERE words >= :typed AND words < :beyond
                GROUP BY authority
                ORDER BY nearness, population DESC, authority
                LIMIT :limit
            )
            SELECT a.id AS authority, a.name AS authority_name, a.population, a.department, a.region, a.epci, a.ept
            FROM kept CROSS JOIN authority a ON a.id = kept.authority
            ORDER BY kept.nearness, kept.population DESC, kept.authority
            """;

    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private final Units units;

    JdbiTerritories(Units units) {
        this.units = units;
    }

    @Override
    public Optional<LocalAuthority> find(AuthorityId id) {
        return Optional.ofNullable(findAll(Set.of(id)).get(id));
    }

    @Override
    public Map<AuthorityId, LocalAuthority> findAll(Collection<AuthorityId> ids) {
        return units.reading(handle -> handle.createQuery(FIND)
                .bind("ids", Sqlite.list(ids))
                .map((row, context) -> AuthorityRow.read(row))
                .collect(Collectors.toMap(LocalAuthority::id, Function.identity())));
    }

    @Override
    public List<LocalAuthority> named(SearchableName typed, int limit) {
        if (typed.empty()) {
            return List.of();
        }
        return units.reading(handle -> handle.createQuery(NAMED)
                .bind("typed", typed.words())
                .bind("beyond", typed.words() + LAST_CHARACTER)
                .bind("limit", limit)
                .map((row, context) -> AuthorityRow.read(row))
                .list());
    }
}
