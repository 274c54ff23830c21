package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.ActionCatalogue.Cursor;
import org.observatoire.application.port.ActionCatalogue.Facet;
import org.observatoire.application.port.ActionCatalogue.Item;
import org.observatoire.application.port.ActionCatalogue.Page;
import org.observatoire.application.port.ActionCatalogue.Query;
import org.observatoire.application.port.ActionCatalogue.Sort;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.memory.InMemoryObservatory;
import org.observatoire.application.testing.sample.GeneratedActions;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;

/** The catalogue answers what the one in memory answers, whatever is asked. */
class GalleryAgreementTest {

    private static final int ACTIONS = 150;
    private static final int QUESTIONS = 60;

    private final TemporaryDatabase database = new TemporaryDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sqlite_answers_what_memory_answers(long seed) {
        Random random = new Random(seed);
        Ports memory = new InMemoryObservatory().ports();
        List<Action> actions = new GeneratedActions(seed, SomeTerritories.all())
                .published(ACTIONS)
                .toList();
        keep(memory, actions);
        keep(database.ports(), actions);
        for (int question = 0; question < QUESTIONS; question++) {
            Query query = query(random, actions);
            assertEquals(walk(memory, query), walk(database.ports(), query), () -> "seed " + seed + ", asked " + query);
        }
    }

    private record Walk(List<Item> items, Set<Object> totals) {}

    private static Walk walk(Ports ports, Query query) {
        List<Item> items = new ArrayList<>();
        Set<Object> totals = new HashSet<>();
        Optional<Cursor> from = Optional.empty();
        do {
            Page page = ports.catalogue()
                    .browse(new Query(
                            query.words(), query.filters(), query.sort(), query.limit(), from, query.today()));
            items.addAll(page.items());
            totals.add(List.of(page.total(), page.counts()));
            from = page.next();
        } while (from.isPresent());
        return new Walk(items, totals);
    }

    private static void keep(Ports ports, List<Action> actions) {
        ports.unitOfWork().write(() -> {
            actions.forEach(ports.actions()::add);
            return Outcome.done(true);
        });
    }

    private static Query query(Random random, List<Action> actions) {
        Action some = actions.get(random.nextInt(actions.size()));
        Map<Facet, Set<String>> filters = new java.util.EnumMap<>(Facet.class);
        if (random.nextBoolean()) {
            some.sheet().categories().stream()
                    .findFirst()
                    .ifPresent(one -> filters.put(Facet.CATEGORY, Set.of(one.value())));
        }
        if (random.nextInt(3) == 0) {
            filters.put(Facet.CHANNEL, Set.of("facebook", "website", "no such channel\u0000\"\\"));
        }
        if (random.nextInt(3) == 0) {
            filters.put(Facet.KIND, Set.of(some.sheet().authority().kind().code(), "region"));
        }
        if (random.nextInt(3) == 0) {
            filters.put(Facet.STATUS, Set.of("running", "unconfirmed"));
        }
        if (random.nextInt(4) == 0) {
            some.sheet().hashtags().stream()
                    .findFirst()
                    .ifPresent(one -> filters.put(Facet.HASHTAG, Set.of(one.folded())));
        }
        if (random.nextInt(4) == 0) {
            filters.put(Facet.SIZE, Set.of("100000-plus", "20000-99999"));
        }
        Optional<String> words = random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(some.sheet().title().split(" ")[random.nextInt(2)]);
        return new Query(
                words,
                filters,
                Sort.values()[random.nextInt(Sort.values().length)],
                1 + random.nextInt(40),
                Optional.empty(),
                LocalDate.of(2016 + random.nextInt(10), 1 + random.nextInt(12), 1));
    }
}
