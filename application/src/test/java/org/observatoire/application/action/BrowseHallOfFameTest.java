package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.application.testing.sample.SomeEvents.launched;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.action.BrowseHallOfFame.Command;
import org.observatoire.application.action.BrowseHallOfFame.Gallery;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.ActionCatalogue.Cursor;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Listed;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

class BrowseHallOfFameTest {

    private final Scene scene = new Scene();

    @BeforeEach
    void publishThree() {
        scene.published("a", SomeSheet.titled("Zoo").telling("Des podcasts").living(launched("2020-04-01")));
        scene.published("b", SomeSheet.titled("Un podcast").by("departement-32").living(launched("2019-04-01")));
        scene.published("c", SomeSheet.titled("Autre").by("commune-93048").living(launched("2018-04-01")));
    }

    @Test
    void showsTheLastLaunchedFirstWhenNothingIsAskedFor() {
        Gallery gallery = browse("", Optional.empty());

        assertEquals(List.of("a", "b", "c"), ids(gallery));
        assertEquals(Sort.RECENT, gallery.sort());
    }

    @Test
    void showsTheNearestFirstWhenWordsAreTyped() {
        Gallery gallery = browse(" podcasts ", Optional.empty());

        assertEquals(List.of("b", "a"), ids(gallery));
        assertEquals(Sort.RELEVANCE, gallery.sort());
    }

    @ParameterizedTest
    @CsvSource({
        "'', RELEVANCE, RECENT, a b c",
        "'   ', RELEVANCE, RECENT, a b c",
        "'', TITLE, TITLE, c b a",
        "podcast, OLDEST, OLDEST, b a",
        "podcast, RELEVANCE, RELEVANCE, b a"
    })
    void sortsAsAskedAndByRelevanceOnlyToWords(String words, Sort asked, Sort sort, String ids) {
        Gallery gallery = browse(words, Optional.of(asked));

        assertEquals(sort, gallery.sort());
        assertEquals(List.of(ids.split(" ")), ids(gallery));
    }

    @Test
    void namesTheAreasMetAndCountedAndAskedFor() {
        Gallery gallery = Outcomes.done(scene.uses()
                .browseHallOfFame()
                .browse(new Command(
                        "",
                        Map.of(
                                Facet.REGION, Set.of("76", "44"),
                                Facet.DEPARTMENT, Set.of("32", "67", "99")),
                        Optional.empty(),
                        20,
                        Optional.empty())));

        assertEquals(List.of("b"), ids(gallery));
        assertEquals(
                Set.of("region-76", "region-44", "departement-32", "departement-67"),
                Set.copyOf(gallery.areas().keySet().stream()
                        .map(AuthorityId::value)
                        .toList()));
    }

    @Test
    void namesTheAreasThatAreOnlyCounted() {
        Gallery gallery = Outcomes.done(scene.uses()
                .browseHallOfFame()
                .browse(new Command("", Map.of(), Optional.empty(), 1, Optional.empty())));

        assertTrue(gallery.areas().containsKey(new AuthorityId("region-11")));
        assertTrue(gallery.areas().containsKey(new AuthorityId("departement-44")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1", "76 ", "\u0000", "region-76", "' OR '1'='1"})
    void throwsForAnAreaThatNoCodeCouldName(String code) {
        for (Facet facet : List.of(Facet.REGION, Facet.DEPARTMENT)) {
            var malformed = assertThrows(
                    Malformed.class,
                    () -> new Command("", Map.of(facet, Set.of(code)), Optional.empty(), 20, Optional.empty()));

            assertEquals(facet.code(), malformed.field());
            assertEquals(Fault.NOT_AN_IDENTIFIER, malformed.fault());
        }
    }

    @Test
    void goesOnFromWhereAPageEnded() {
        Gallery first = page(1, Optional.empty());
        Gallery second = page(2, first.page().next());

        assertEquals(List.of("a"), ids(first));
        assertEquals(List.of("b", "c"), ids(second));
        assertEquals(Optional.empty(), second.page().next());
    }

    @Test
    void doesNotGoOnFromAPlaceInAnotherOrder() {
        Cursor recent = page(1, Optional.empty()).page().next().orElseThrow();
        var byTitle = new Command("", Map.of(), Optional.of(Sort.TITLE), 1, Optional.of(recent));
        var byRelevance = new Command("podcast", Map.of(), Optional.empty(), 1, Optional.of(recent));

        for (Command command : List.of(byTitle, byRelevance)) {
            assertEquals(
                    List.of(Objection.to("cursor", Refusal.CURSOR_OF_ANOTHER_ORDER)),
                    Outcomes.objections(scene.uses().browseHallOfFame().browse(command)));
        }
    }

    @Test
    void throwsForALimitThatIsNotBetweenOneAndAHundred() {
        for (int limit : List.of(0, -1, 101)) {
            assertThrows(IllegalArgumentException.class, () -> page(limit, Optional.empty()));
        }
    }

    @Test
    void tellsStatusesOfTodayInFrance() {
        scene.clock().set(Instant.parse("2021-10-01T21:59:59Z"));
        assertEquals(
                Status.RUNNING,
                browse("", Optional.empty()).page().items().get(0).status());
        scene.clock().set(Instant.parse("2021-10-01T22:00:00Z"));
        assertEquals(
                Status.UNCONFIRMED,
                browse("", Optional.empty()).page().items().get(0).status());
    }

    @Test
    void listsEveryPublishedActionForSiteMaps() {
        scene.proposed(SomeSheet.titled("Secrète"));

        assertEquals(
                List.of(
                        new Listed(new ActionId("a"), SomeActions.NOON),
                        new Listed(new ActionId("b"), SomeActions.NOON)),
                scene.uses().listPublishedActions().list(Optional.empty(), 2));
        assertEquals(
                List.of(new Listed(new ActionId("c"), SomeActions.NOON)),
                scene.uses().listPublishedActions().list(Optional.of(new ActionId("b")), 2));
    }

    private Gallery browse(String words, Optional<Sort> sort) {
        return Outcomes.done(
                scene.uses().browseHallOfFame().browse(new Command(words, Map.of(), sort, 20, Optional.empty())));
    }

    private Gallery page(int limit, Optional<Cursor> from) {
        return Outcomes.done(
                scene.uses().browseHallOfFame().browse(new Command("", Map.of(), Optional.empty(), limit, from)));
    }

    private static List<String> ids(Gallery gallery) {
        return gallery.page().items().stream().map(item -> item.id().value()).toList();
    }
}
