package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.ActionCatalogue.Cursor;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Query;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.application.testing.sample.GeneratedActions;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Picture;

/** How much the catalogue asks of the database, whatever a visitor asks of the catalogue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueStatementsTest {

    private static final Map<Facet, Set<String>> EVERY_FILTER = Map.of(
            Facet.CATEGORY, Set.of("listening", "reach"),
            Facet.CHANNEL, Set.of("facebook"),
            Facet.KIND, Set.of("commune", "epci"),
            Facet.SIZE, Set.of("100000-plus"),
            Facet.REGION, Set.of("44"),
            Facet.DEPARTMENT, Set.of("67"),
            Facet.STATUS, Set.of("running", "unconfirmed"),
            Facet.HASHTAG, Set.of("restonschezvous"),
            Facet.EDITION, Set.of("2020"),
            Facet.DISTINCTION, Set.of("gold"));

    private final TemporaryDatabase database = new TemporaryDatabase();
    private final Statements statements = new Statements(database.units());

    @BeforeAll
    void publishSomeActions() {
        database.units().write(() -> {
            new GeneratedActions(1, SomeTerritories.all()).published(120).forEach(this::addWithAPicture);
            return Outcome.done(true);
        });
    }

    private void addWithAPicture(Action action) {
        Picture picture = SomePictures.numbered(1);
        database.ports().actions().add(action);
        database.ports().pictures().deposit(action.id(), picture.id(), SomePictures.printsOf(picture));
        database.ports().pictures().keep(action.id(), new Album(List.of(picture)));
    }

    @AfterAll
    void closeDatabase() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void asksAsMuchForOneActionAsForAHundred(Sort sort) {
        for (Query query : questions(sort).toList()) {
            assertEquals(7, asked(limited(query, 1)).size(), () -> "for one, " + query);
            assertEquals(7, asked(limited(query, 100)).size(), () -> "for a hundred, " + query);
        }
    }

    static Stream<Query> everyQuestion() {
        return Stream.of(Sort.values()).flatMap(CatalogueStatementsTest::questions);
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void readsNoTableWithoutAnIndex(Query query) {
        for (String statement : asked(query)) {
            assertEquals(List.of(), statements.wholeTablesReadBy(statement), statement);
        }
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void walksAnIndexInTheOrderOfThePage(Query query) {
        if (query.words().isPresent()) {
            return;
        }
        List<String> plan = statements.planOf(asked(query).get(0));

        assertTrue(plan.stream().anyMatch(step -> step.contains("COVERING INDEX catalogue_")), plan::toString);
        assertFalse(plan.stream().anyMatch(step -> step.contains("TEMP B-TREE FOR ORDER BY")), plan::toString);
    }

    @Test
    void listsEveryActionByAnIndex() {
        List<String> listing = statements.readBy(
                () -> database.ports().catalogue().listed(Optional.of(new ActionId("generee-000010")), 50));

        assertEquals(1, listing.size());
        assertTrue(
                statements.planOf(listing.get(0)).get(0).startsWith("SEARCH catalogue USING COVERING INDEX"),
                () -> statements.planOf(listing.get(0)).toString());
    }

    private List<String> asked(Query query) {
        return statements.readBy(() -> database.ports().catalogue().browse(query));
    }

    private static Stream<Query> questions(Sort sort) {
        Optional<Cursor> place = Optional.of(new Cursor(sort, "n", new ActionId("generee-000050")));
        return Stream.of(
                query(sort, Optional.empty(), Map.of(), Optional.empty()),
                query(sort, Optional.empty(), Map.of(), place),
                query(sort, Optional.empty(), EVERY_FILTER, place),
                query(sort, Optional.empty(), Map.of(Facet.CHANNEL, Set.of("facebook", "x")), Optional.empty()),
                query(sort, Optional.of("presse locale"), Map.of(), place),
                query(sort, Optional.of("#petitsgestes"), EVERY_FILTER, Optional.empty()),
                query(sort, Optional.of("\"(*:"), Map.of(), Optional.empty()));
    }

    private static Query query(
            Sort sort, Optional<String> words, Map<Facet, Set<String>> filters, Optional<Cursor> from) {
        return new Query(words, filters, sort, 20, from, LocalDate.of(2021, 1, 15));
    }

    private static Query limited(Query query, int limit) {
        return new Query(query.words(), query.filters(), query.sort(), limit, query.from(), query.today());
    }
}
