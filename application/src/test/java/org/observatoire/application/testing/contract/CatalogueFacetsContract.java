package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.observatoire.application.testing.sample.SomeEvents.continuationAnnounced;
import static org.observatoire.application.testing.sample.SomeEvents.continued;
import static org.observatoire.application.testing.sample.SomeEvents.endConsidered;
import static org.observatoire.application.testing.sample.SomeEvents.ended;
import static org.observatoire.application.testing.sample.SomeEvents.launched;
import static org.observatoire.application.testing.sample.SomeEvents.launchedOnceUponATime;
import static org.observatoire.application.testing.sample.SomeEvents.transformed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.application.port.ActionCatalogue.Count;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.application.testing.sample.SomePalmares;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.palmares.Distinction;

/** How the catalogue is sifted, and what it counts. */
interface CatalogueFacetsContract extends PortContract {

    @ParameterizedTest
    @CsvSource({
        "CATEGORY, listening, a c",
        "CATEGORY, reach, b c",
        "CATEGORY, solidarity, ''",
        "CHANNEL, facebook, a",
        "CHANNEL, display-panel, a b",
        "KIND, commune, a c",
        "KIND, department, b",
        "SIZE, 100000-plus, a b",
        "SIZE, 2000-9999, c",
        "REGION, 52, a",
        "REGION, 76, b c",
        "DEPARTMENT, 44, a",
        "DEPARTMENT, 32, b",
        "STATUS, ended, a",
        "STATUS, unconfirmed, b c",
        "HASHTAG, remede, a b",
        "HASHTAG, Remède, ''",
        "EDITION, 2020, a b c",
        "EDITION, 2019, a",
        "DISTINCTION, gold, a",
        "DISTINCTION, bronze, b",
        "DISTINCTION, mention, ''"
    })
    default void siftsByEachFacet(Facet facet, String value, String expected) {
        threeActions();

        assertEquals(
                expected, String.join(" ", Looking.around().only(facet, value).ids(ports().catalogue())));
    }

    @Test
    default void takesAnyValueOfAFacetAndEveryFacet() {
        threeActions();
        Looking either = Looking.around().only(Facet.DEPARTMENT, "44", "32", "99");

        assertEquals(List.of("a", "b"), either.ids(ports().catalogue()));
        assertEquals(List.of("b"), either.only(Facet.CATEGORY, "reach").ids(ports().catalogue()));
        assertEquals(
                List.of(),
                either.only(Facet.CATEGORY, "reach")
                        .only(Facet.CHANNEL, "facebook")
                        .ids(ports().catalogue()));
    }

    @Test
    default void findsAnActionOnceHoweverManyOfItsValuesAreAskedFor() {
        threeActions();
        Looking both = Looking.around().only(Facet.CATEGORY, "listening", "reach");

        assertEquals(List.of("a", "b", "c"), both.ids(ports().catalogue()));
        assertEquals(3, both.in(ports().catalogue()).total());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"' OR '1'='1", "%", "_", "listenin", "LISTENING", "\"", "listening reach", "\\", "😀"})
    default void findsNothingUnderAValueThatNoActionHas(String value) {
        threeActions();

        for (Facet facet : Facet.values()) {
            assertEquals(List.of(), Looking.around().only(facet, value).ids(ports().catalogue()), facet.name());
        }
    }

    @Test
    default void countsEachValueMostFrequentFirstThenByValue() {
        threeActions();

        Map<Facet, List<Count>> counts =
                Looking.around().in(ports().catalogue()).counts();

        assertEquals(Set.copyOf(Facet.COUNTED), counts.keySet());
        assertEquals(List.of(new Count("listening", 2), new Count("reach", 2)), counts.get(Facet.CATEGORY));
        assertEquals(List.of(new Count("display-panel", 2), new Count("facebook", 1)), counts.get(Facet.CHANNEL));
        assertEquals(List.of(new Count("commune", 2), new Count("department", 1)), counts.get(Facet.KIND));
        assertEquals(List.of(new Count("100000-plus", 2), new Count("2000-9999", 1)), counts.get(Facet.SIZE));
        assertEquals(List.of(new Count("76", 2), new Count("52", 1)), counts.get(Facet.REGION));
        assertEquals(List.of(new Count("unconfirmed", 2), new Count("ended", 1)), counts.get(Facet.STATUS));
    }

    @Test
    default void countsAFacetUnderTheFiltersOfTheOthersAndNotItsOwn() {
        threeActions();

        var page = Looking.around()
                .only(Facet.CATEGORY, "listening")
                .only(Facet.KIND, "department")
                .in(ports().catalogue());

        assertEquals(0, page.total());
        assertEquals(List.of(new Count("reach", 1)), page.counts().get(Facet.CATEGORY), "of the département");
        assertEquals(List.of(new Count("commune", 2)), page.counts().get(Facet.KIND), "of those that listen");
        assertEquals(List.of(), page.counts().get(Facet.REGION), "under both");
    }

    @Test
    default void countsUnderFiltersThatAreNotCountedThemselves() {
        threeActions();

        var page = Looking.around().only(Facet.DISTINCTION, "gold").in(ports().catalogue());

        assertEquals(1, page.total());
        assertEquals(List.of(new Count("52", 1)), page.counts().get(Facet.REGION));
        assertEquals(List.of(new Count("ended", 1)), page.counts().get(Facet.STATUS));
    }

    @Test
    default void countsTheSameOnEveryPage() {
        threeActions();
        Looking oneByOne = Looking.around().only(Facet.KIND, "commune").atMost(1);
        var first = oneByOne.in(ports().catalogue());

        var second = oneByOne.from(first.next().orElseThrow()).in(ports().catalogue());

        assertEquals(2, first.total());
        assertEquals(2, second.total());
        assertEquals(first.counts(), second.counts());
        assertEquals(
                first.counts(),
                oneByOne.atMost(100).by(Sort.OLDEST).in(ports().catalogue()).counts());
    }

    @Test
    default void followsAPalmaresKeptAnew() {
        threeActions();

        Given.kept(
                ports(),
                () -> ports().archive()
                        .keep(SomePalmares.of(2020)
                                .giving("c", Distinction.MENTION)
                                .palmares()));

        assertEquals(List.of("c"), Looking.around().only(Facet.EDITION, "2020").ids(ports().catalogue()));
        assertEquals(
                List.of("c"),
                Looking.around().only(Facet.DISTINCTION, "mention").ids(ports().catalogue()));
        assertEquals(
                List.of("a"), Looking.around().only(Facet.DISTINCTION, "silver").ids(ports().catalogue()));
        assertEquals(List.of(), Looking.around().only(Facet.DISTINCTION, "gold").ids(ports().catalogue()));
    }

    @Test
    default void tellsStatusesOnTheDayOfTheQuestion() {
        Given.published(ports(), "annoncee", SomeSheet.titled("1").living(continuationAnnounced("2021-01")));
        Given.published(ports(), "continuee", SomeSheet.titled("2").living(launched("2019"), continued("2020-03")));
        Given.published(ports(), "envisagee", SomeSheet.titled("3").living(launched("2020-04"), endConsidered("2020")));
        Given.published(ports(), "finie", SomeSheet.titled("4").living(ended("2020"), transformed("2020", "Autre")));
        Given.published(ports(), "sans-date", SomeSheet.titled("5").living(launchedOnceUponATime()));
        Given.published(ports(), "transformee", SomeSheet.titled("6").living(transformed("2015", "Autre")));

        assertEquals(
                Map.of(
                        "annoncee", "unconfirmed",
                        "continuee", "sustained",
                        "envisagee", "running",
                        "finie", "ended",
                        "sans-date", "unconfirmed",
                        "transformee", "transformed"),
                statuses(Looking.TODAY));
        assertEquals("running", statuses(LocalDate.of(2021, 10, 31)).get("envisagee"), "heard of 30 April 2020");
        assertEquals("unconfirmed", statuses(LocalDate.of(2021, 11, 1)).get("envisagee"));
        assertEquals("unconfirmed", statuses(LocalDate.of(2021, 10, 1)).get("continuee"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-15, 2021-01-15, running",
        "2019-07-14, 2021-01-15, unconfirmed",
        "2020-02-29, 2021-08-31, running",
        "2020-02-28, 2021-08-31, unconfirmed",
        "2020-02, 2021-08-29, running",
        "2020-23, 2022-05-31, running",
        "2020-23, 2022-06-01, unconfirmed",
        "2030-01-01, 2021-01-15, running"
    })
    default void wantsSomethingDoneInTheLastEighteenMonths(String launch, LocalDate today, String status) {
        Given.published(ports(), "a", SomeSheet.titled("A").living(launched(launch)));
        Looking then = Looking.around().on(today);

        assertEquals(status, statuses(today).get("a"));
        assertEquals(List.of("a"), then.only(Facet.STATUS, status).ids(ports().catalogue()));
        assertEquals(
                List.of(new Count(status, 1)),
                then.in(ports().catalogue()).counts().get(Facet.STATUS));
    }

    private Map<String, String> statuses(LocalDate day) {
        return Looking.around().on(day).in(ports().catalogue()).items().stream()
                .collect(Collectors.toMap(
                        item -> item.id().value(), item -> item.status().code()));
    }

    private void threeActions() {
        Given.published(
                ports(),
                "a",
                SomeSheet.titled("A")
                        .by("commune-44109")
                        .filedIn("listening")
                        .on(Channel.FACEBOOK, Channel.DISPLAY_PANEL)
                        .tagged("Remède")
                        .living(launched("2020-04-01"), ended("2020-12")));
        Given.published(
                ports(),
                "b",
                SomeSheet.titled("B")
                        .by("departement-32")
                        .filedIn("reach")
                        .on(Channel.DISPLAY_PANEL)
                        .tagged("REMEDE", "Gers"));
        Given.published(ports(), "c", SomeSheet.titled("C").by("commune-34150").filedIn("reach", "listening"));
        Given.kept(ports(), () -> {
            ports().archive()
                    .keep(SomePalmares.of(2020)
                            .giving("a", Distinction.GOLD)
                            .sharing("b", Distinction.BRONZE, "sourire")
                            .nominating("c")
                            .palmares());
            ports().archive()
                    .keep(SomePalmares.of(2019).giving("a", Distinction.SILVER).palmares());
        });
    }
}
