package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.port.ActionCatalogue.Count;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Page;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.application.testing.sample.GeneratedActions;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.wording.Coded;

/** What holds of any actions and any filters: the catalogue answers as a reader of every sheet would. */
interface CatalogueLawsContract extends PortContract {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    default void findsAndCountsWhatAReaderOfEverySheetWould(long seed) {
        List<Action> all =
                new GeneratedActions(seed, SomeTerritories.all()).published(70).toList();
        Given.kept(ports(), all);
        Random random = new Random(seed);
        for (int question = 0; question < 25; question++) {
            LocalDate day = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3_600));
            Map<Facet, Set<String>> filters = filters(random, all, day);
            Looking looking = new Looking(Optional.empty(), filters, anOrder(random), 100, Optional.empty(), day);

            Page page = looking.in(ports().catalogue());

            String asked = "seed " + seed + ", " + looking;
            List<Action> expected = all.stream().filter(passing(filters, day)).toList();
            assertEquals(
                    expected.stream().map(Action::id).collect(Collectors.toSet()),
                    page.items().stream().map(item -> item.id()).collect(Collectors.toSet()),
                    asked);
            assertEquals(expected.size(), page.total(), asked);
            for (Facet facet : Facet.COUNTED) {
                assertEquals(counted(all, facet, filters, day), counts(page, facet), asked + " " + facet);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    default void pagesThroughAnythingOnce(long seed) {
        List<Action> all =
                new GeneratedActions(seed, SomeTerritories.all()).published(70).toList();
        Given.kept(ports(), all);
        Random random = new Random(seed);
        for (int question = 0; question < 15; question++) {
            Map<Facet, Set<String>> filters = random.nextBoolean() ? Map.of() : filters(random, all, Looking.TODAY);
            Looking looking =
                    new Looking(Optional.empty(), filters, anOrder(random), 100, Optional.empty(), Looking.TODAY);

            List<String> paged = looking.atMost(1 + random.nextInt(9)).pages(ports().catalogue(), () -> {}).stream()
                    .flatMap(List::stream)
                    .toList();

            assertEquals(looking.ids(ports().catalogue()), paged, "seed " + seed + ", " + looking);
        }
    }

    private static Sort anOrder(Random random) {
        return List.of(Sort.RECENT, Sort.OLDEST, Sort.TITLE).get(random.nextInt(3));
    }

    /** Up to three facets, with values that some actions have. */
    private static Map<Facet, Set<String>> filters(Random random, List<Action> all, LocalDate day) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (int left = random.nextInt(4); left > 0; left--) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            Set<String> values = new HashSet<>();
            for (int some = 1 + random.nextInt(3); some > 0; some--) {
                values.addAll(values(all.get(random.nextInt(all.size())), facet, day));
            }
            values.add("rien");
            filters.put(facet, values);
        }
        return filters;
    }

    private static Map<String, Long> counted(
            List<Action> all, Facet facet, Map<Facet, Set<String>> filters, LocalDate day) {
        Map<Facet, Set<String>> others = filters.entrySet().stream()
                .filter(filter -> filter.getKey() != facet)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return all.stream()
                .filter(passing(others, day))
                .flatMap(action -> values(action, facet, day).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    private static Map<String, Long> counts(Page page, Facet facet) {
        return page.counts().get(facet).stream().collect(Collectors.toMap(Count::value, Count::count));
    }

    private static Predicate<Action> passing(Map<Facet, Set<String>> filters, LocalDate day) {
        return action -> filters.keySet().stream()
                .allMatch(facet -> values(action, facet, day).stream().anyMatch(filters.get(facet)::contains));
    }

    private static Set<String> values(Action action, Facet facet, LocalDate day) {
        Sheet sheet = action.sheet();
        LocalAuthority authority = SomeTerritories.named(sheet.authority().value());
        Stream<String> values = switch (facet) {
            case CATEGORY -> sheet.categories().stream().map(Object::toString);
            case CHANNEL -> sheet.channels().stream().map(Coded::code);
            case KIND -> Stream.of(authority.kind().code());
            case SIZE -> Stream.of(authority.size().code());
            case REGION -> authority.region().stream();
            case DEPARTMENT -> authority.department().stream();
            case STATUS -> Stream.of(sheet.life().status(day).code());
            case HASHTAG -> sheet.hashtags().stream().map(Hashtag::folded);
            case EDITION, DISTINCTION -> Stream.empty();
        };
        return values.collect(Collectors.toSet());
    }
}
