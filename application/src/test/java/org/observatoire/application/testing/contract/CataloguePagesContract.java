package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.application.testing.sample.SomeEvents.launched;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.application.port.ActionCatalogue.Cursor;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;

/** The pages of the catalogue. */
interface CataloguePagesContract extends PortContract {

    @ParameterizedTest
    @EnumSource(Sort.class)
    default void showsEachActionOnceInTheOrderOfTheWhole(Sort sort) {
        Given.kept(ports(), nineteen());
        Looking looking = Looking.forWords("podcast").by(sort);
        List<String> whole = looking.ids(ports().catalogue());
        assertEquals(19, whole.size());

        for (int size : List.of(1, 4, 18, 19, 20)) {
            List<List<String>> pages = looking.atMost(size).pages(ports().catalogue(), () -> {});

            assertEquals(whole, pages.stream().flatMap(List::stream).toList(), size + " a page");
            assertEquals((19 + size - 1) / size, pages.size(), size + " a page");
        }
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    default void showsEachActionOnceWhileOthersArePublished(Sort sort) {
        Given.kept(ports(), nineteen());
        Looking looking = Looking.forWords("podcast").by(sort).atMost(4);
        AtomicInteger newcomers = new AtomicInteger();

        List<String> shown =
                looking
                        .pages(ports().catalogue(), () -> publishAtBothEndsAndBetween(newcomers.incrementAndGet()))
                        .stream()
                        .flatMap(List::stream)
                        .toList();

        assertEquals(new HashSet<>(shown).size(), shown.size(), "nothing twice");
        assertEquals(
                nineteen().stream().map(action -> action.id().value()).sorted().toList(),
                shown.stream().filter(id -> id.startsWith("ancienne")).sorted().toList());
    }

    @Test
    default void showsEachActionOnceWhileManyPublishAtOnce() throws Exception {
        Given.kept(ports(), nineteen());

        List<List<String>> shown = Together.all(4, person -> {
            if (person < 2) {
                IntStream.range(0, 12).forEach(turn -> publishAtBothEndsAndBetween(person * 100 + turn));
                return List.of();
            }
            return Looking.around().by(Sort.RECENT).atMost(2).pages(ports().catalogue(), () -> {}).stream()
                    .flatMap(List::stream)
                    .toList();
        });

        for (List<String> one : shown.subList(2, 4)) {
            assertEquals(new HashSet<>(one).size(), one.size());
            assertEquals(
                    19, one.stream().filter(id -> id.startsWith("ancienne")).count());
        }
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    default void goesOnAfterAnActionThatWasWithdrawn(Sort sort) {
        Given.kept(ports(), nineteen());
        Looking looking = Looking.forWords("podcast").by(sort).atMost(4);
        List<String> whole = looking.atMost(100).ids(ports().catalogue());
        Cursor place = looking.in(ports().catalogue()).next().orElseThrow();
        assertEquals(whole.get(3), place.after().value());
        Action last = ports().actions().find(place.after()).orElseThrow();

        Given.replaced(ports(), last.withdrawnAt("Non", SomeActions.NOON).orElseThrow());

        assertEquals(whole.subList(4, 8), looking.from(place).ids(ports().catalogue()));
    }

    @Test
    default void pagesWithinFilters() {
        Given.kept(ports(), nineteen());
        Looking odd = Looking.around().only(Facet.CATEGORY, "reach").by(Sort.OLDEST);
        List<String> whole = odd.ids(ports().catalogue());
        assertEquals(9, whole.size());

        assertEquals(
                List.of(whole.subList(0, 3), whole.subList(3, 6), whole.subList(6, 9)),
                odd.atMost(3).pages(ports().catalogue(), () -> {}));
    }

    @Test
    default void tellsTheTotalOfAllPagesOnEachOfThem() {
        Given.kept(ports(), nineteen());
        var first = Looking.around().atMost(18).in(ports().catalogue());

        var second =
                Looking.around().atMost(18).from(first.next().orElseThrow()).in(ports().catalogue());

        assertEquals(19, first.total());
        assertEquals(19, second.total());
        assertEquals(1, second.items().size());
        assertTrue(second.next().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    default void takesAnyKeyForAPlace(Sort sort) {
        Given.kept(ports(), nineteen());
        Looking looking = Looking.forWords("podcast").by(sort);
        List<String> whole = looking.ids(ports().catalogue());

        for (String key : hostileKeys()) {
            for (String after : List.of("a", "ancienne-07", "zzz")) {
                List<String> page =
                        looking.from(new Cursor(sort, key, new ActionId(after))).ids(ports().catalogue());

                List<String> following = new ArrayList<>(whole);
                following.retainAll(Set.copyOf(page));
                assertEquals(following, page, "in order after " + key);
            }
        }
    }

    private static List<String> hostileKeys() {
        return List.of(
                "",
                " ",
                "'",
                "' OR 1=1 --",
                "\"",
                "\u0000",
                "0\u0000",
                "null",
                "9999-12-31",
                "-1",
                "1e999",
                "é😀",
                "\ud800",
                "%",
                "{}",
                "0|1|2",
                "x".repeat(10_000));
    }

    /** Undated ones, same days, same titles, names that hold the word and summaries that do. */
    private static List<Action> nineteen() {
        return IntStream.rangeClosed(1, 19)
                .mapToObj(number -> SomeActions.published("ancienne-%02d".formatted(number), numbered(number)))
                .toList();
    }

    private static SomeSheet numbered(int number) {
        SomeSheet sheet = SomeSheet.titled(number % 3 == 0 ? "Podcast" : "Titre " + number)
                .telling("Un podcast")
                .filedIn(number % 2 == 0 ? "reach" : "listening");
        return number % 4 == 0
                ? sheet
                : sheet.living(
                        launched(LocalDate.of(2020, 1, 1).plusDays(number / 2).toString()));
    }

    private void publishAtBothEndsAndBetween(int turn) {
        Given.kept(
                ports(),
                SomeActions.published(
                        "a-nouvelle-" + turn,
                        SomeSheet.titled("AAA podcast " + turn).living(launched("2001-01-01"))),
                SomeActions.published(
                        "ancienn-nouvelle-" + turn,
                        SomeSheet.titled("Podcast").telling("Un podcast").living(launched("2020-01-05"))),
                SomeActions.published(
                        "z-nouvelle-" + turn,
                        SomeSheet.titled("Zzz podcast " + turn).living(launched("2025-01-01"))),
                SomeActions.published(
                        "z-sans-date-" + turn, SomeSheet.titled("Titre 5").telling("Un podcast")));
    }
}
