package org.observatoire.persistence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionCatalogue.Facet;

/** What is looked for, as SQL over the catalogue: a page of it, and its counts. */
final class CatalogueQuestion {

    private static final String NOTHING = "FALSE";

    private final ActionCatalogue.Query asked;
    private final Optional<Set<String>> tokens;
    private final Map<Facet, String> sifting = new EnumMap<>(Facet.class);

    /**
     * A question.
     *
     * @param asked what is looked for
     * @param tokens what its words ask for: nothing when none was typed, none when what was typed holds no word
     */
    CatalogueQuestion(ActionCatalogue.Query asked, Optional<Set<String>> tokens) {
        this.asked = asked;
        this.tokens = tokens;
        asked.filters().forEach((facet, values) -> sifting.put(facet, sifting(facet)));
    }

    /** The place of each action of the page and of the one that follows it. */
    String page() {
        String key = CatalogueOrder.key(
                asked.sort(), tokens.filter(some -> !some.isEmpty()).isPresent());
        List<String> conditions = conditions(Optional.empty());
        asked.from().ifPresent(from -> conditions.add("(" + key + ", c.id) > (:place, :after)"));
        return """
                SELECT c.number, c.id, %1$s AS place
                FROM catalogue AS c
                %2$s
                ORDER BY %1$s, c.id
                LIMIT :limit
                """.formatted(key, where(conditions));
    }

    /**
     * How many actions there are in all, then under each value of the facets counted. A facet that sifts is counted among
     * what the others leave; all that do not are counted among what is found.
     */
    String counts() {
        List<String> sets = new ArrayList<>(List.of(set(Optional.empty())));
        List<String> counts = new ArrayList<>(List.of("SELECT '' AS facet, '' AS value, COUNT(*) AS many FROM found"));
        for (Facet facet : Facet.COUNTED) {
            Optional<Facet> but = Optional.of(facet).filter(sifting::containsKey);
            but.ifPresent(one -> sets.add(set(but)));
            counts.add(facet == Facet.STATUS ? statusCount(but) : valueCount(facet, but));
        }
        return "WITH " + String.join(",\n", sets) + "\n" + String.join("\nUNION ALL\n", counts)
                + "\nORDER BY facet, many DESC, value";
    }

    Query bind(Query statement) {
        statement.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        asked.filters().forEach((facet, values) -> statement.bind(facet.code(), Sqlite.list(values)));
        tokens.ifPresent(
                some -> statement.bind("words", Sqlite.everyOne(some)).bind("inFront", Sqlite.everyOneInFront(some)));
        asked.from()
                .ifPresent(from -> statement
                        .bind("place", from.key())
                        .bind("after", from.after().value()));
        return statement
                .bind("heardSince", CatalogueStatus.heardSince(asked.today()))
                .bind("limit", asked.limit() + 1);
    }

    private String set(Optional<Facet> but) {
        return """
                %s AS MATERIALIZED (
                    SELECT c.number, %s AS status
                    FROM catalogue AS c
                    %s
                )""".formatted(found(but), CatalogueStatus.SQL, where(conditions(but)));
    }

    private static String found(Optional<Facet> but) {
        return but.map(facet -> "found_but_" + facet.code()).orElse("found");
    }

    private static String statusCount(Optional<Facet> but) {
        return "SELECT 'status', status, COUNT(*) FROM " + found(but) + " GROUP BY status";
    }

    private String valueCount(Facet facet, Optional<Facet> but) {
        boolean all = conditions(but).isEmpty();
        return """
                SELECT '%1$s', v.value, COUNT(*)
                FROM catalogue_value AS v
                WHERE v.facet = '%1$s' %2$s
                GROUP BY v.value""".formatted(facet.code(), all ? "" : "AND v.number IN (SELECT number FROM " + found(but) + ")");
    }

    private List<String> conditions(Optional<Facet> but) {
        List<String> conditions = sifting.entrySet().stream()
                .filter(entry -> but.filter(entry.getKey()::equals).isEmpty())
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(ArrayList::new));
        tokens.ifPresent(some -> conditions.add(some.isEmpty() ? NOTHING : Sqlite.holding("c.number", "words")));
        return conditions;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "WHERE " + String.join("\nAND ", conditions);
    }

    private static String sifting(Facet facet) {
        return switch (facet) {
            case STATUS -> Sqlite.among(CatalogueStatus.SQL, facet.code());
            case EDITION ->
                inAny(
                        List.of("palmares_laureate", "palmares_mention", "nominee_that_holds"),
                        Sqlite.among("CAST(p.year AS TEXT)", facet.code()));
            case DISTINCTION ->
                inAny(List.of("palmares_laureate", "award_that_holds"), Sqlite.among("p.distinction", facet.code()));
            default -> """
                EXISTS (
                    SELECT 1 FROM catalogue_value AS v
                    WHERE v.number = c.number AND v.facet = '%s' AND %s)""".formatted(facet.code(), Sqlite.among("v.value", facet.code()));
        };
    }

    private static String inAny(List<String> tables, String condition) {
        return tables.stream()
                .map(table -> "EXISTS (SELECT 1 FROM " + table + " AS p WHERE p.action = c.id AND " + condition + ")")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
