package org.observatoire.application.testing.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Likeness;
import org.observatoire.domain.palmares.RecordedPalmares;

/** Reads every published action each time: simple, and quick enough for the few thousand that tests have. */
final class InMemoryActionCatalogue implements ActionCatalogue {

    private final InMemoryUnitOfWork unitOfWork;
    private final Territories territories;

    InMemoryActionCatalogue(InMemoryUnitOfWork unitOfWork, Territories territories) {
        this.unitOfWork = unitOfWork;
        this.territories = territories;
    }

    @Override
    public Page browse(Query query) {
        Set<String> words = query.words().map(FrenchWords::asked).orElse(Set.of());
        List<CatalogueEntry> found =
                published(query).filter(wording(query, words)).toList();
        List<CatalogueEntry> sifted =
                found.stream().filter(sieve(query.filters())).toList();
        CatalogueOrder order = new CatalogueOrder(query.sort(), words);
        Map<Cursor, CatalogueEntry> places =
                sifted.stream().collect(Collectors.toMap(order::placeOf, Function.identity()));
        List<Cursor> following = places.keySet().stream()
                .filter(place -> query.from()
                        .filter(from -> order.places().compare(place, from) <= 0)
                        .isEmpty())
                .sorted(order.places())
                .toList();
        List<Cursor> page = following.stream().limit(query.limit()).toList();
        return new Page(
                page.stream().map(place -> places.get(place).item()).toList(),
                sifted.size(),
                counts(found, query.filters()),
                page.size() < following.size() ? Optional.of(page.get(page.size() - 1)) : Optional.empty());
    }

    @Override
    public List<Listed> listed(Optional<ActionId> after, int limit) {
        return unitOfWork.seen().actions().values().stream()
                .filter(Action::published)
                .filter(action ->
                        after.filter(known -> action.id().compareTo(known) <= 0).isEmpty())
                .limit(limit)
                .map(action -> new Listed(action.id(), action.editorial().since()))
                .toList();
    }

    @Override
    public List<Entrant> entrants() {
        Query recent = new Query(Optional.empty(), Map.of(), Sort.RECENT, 1, Optional.empty(), LocalDate.EPOCH);
        CatalogueOrder order = new CatalogueOrder(Sort.RECENT, Set.of());
        return published(recent)
                .sorted(Comparator.comparing(order::placeOf, order.places()))
                .map(CatalogueEntry::item)
                .map(item -> new Entrant(item.id(), item.title(), item.authority(), item.categories()))
                .toList();
    }

    @Override
    public Map<Likeness, ActionId> alike(Collection<Likeness> likenesses) {
        Set<Likeness> asked = Set.copyOf(likenesses);
        return unitOfWork.seen().actions().values().stream()
                .filter(Action::published)
                .filter(action -> asked.contains(Likeness.of(action.sheet())))
                .collect(Collectors.toMap(action -> Likeness.of(action.sheet()), Action::id, (first, later) -> first));
    }

    private Stream<CatalogueEntry> published(Query query) {
        Store store = unitOfWork.seen();
        return store.actions().values().stream()
                .filter(Action::published)
                .map(action -> new CatalogueEntry(
                        action,
                        territories.find(action.sheet().authority()).orElseThrow(),
                        action.sheet().life().status(query.today()),
                        InMemoryPalmaresArchive.awards(store, action.id()),
                        editions(store, action.id()),
                        store.pictures().album(action.id()).cover()));
    }

    private static List<Integer> editions(Store store, ActionId action) {
        Stream<Integer> recorded = store.palmares().values().stream()
                .filter(record -> record.actions().contains(action))
                .map(RecordedPalmares::year);
        Stream<Integer> proclaimed = store.prize()
                .palmaresThatHold()
                .filter(palmares -> palmares.nominees().contains(action))
                .map(PalmaresArchive.Proclaimed::year);
        return Stream.concat(recorded, proclaimed).toList();
    }

    private static Predicate<CatalogueEntry> wording(Query query, Set<String> words) {
        if (query.words().isEmpty()) {
            return entry -> true;
        }
        return entry -> !words.isEmpty() && entry.holds(words);
    }

    private static Predicate<CatalogueEntry> sieve(Map<Facet, Set<String>> filters) {
        return entry -> filters.entrySet().stream()
                .allMatch(filter -> entry.values(filter.getKey()).stream().anyMatch(filter.getValue()::contains));
    }

    private static Map<Facet, List<Count>> counts(List<CatalogueEntry> found, Map<Facet, Set<String>> filters) {
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.COUNTED) {
            Map<Facet, Set<String>> others = filters.entrySet().stream()
                    .filter(filter -> filter.getKey() != facet)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            counts.put(facet, counts(facet, found.stream().filter(sieve(others))));
        }
        return counts;
    }

    private static List<Count> counts(Facet facet, Stream<CatalogueEntry> entries) {
        return entries
                .flatMap(entry -> entry.values(facet).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(counted -> new Count(counted.getKey(), counted.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }
}
