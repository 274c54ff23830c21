package org.observatoire.application.testing.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.RecordedLaureate;
import org.observatoire.domain.palmares.RecordedPalmares;

final class InMemoryPalmaresArchive implements PalmaresArchive {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryPalmaresArchive(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void keep(RecordedPalmares palmares) {
        Store store = unitOfWork.written();
        if (!store.actions().keySet().containsAll(palmares.actions())) {
            throw new IllegalStateException("palmares: it names an action that is not kept");
        }
        store.palmares().put(palmares.year(), palmares);
    }

    @Override
    public Optional<RecordedPalmares> recorded(int year) {
        return Optional.ofNullable(unitOfWork.seen().palmares().get(year));
    }

    @Override
    public void keep(Proclaimed proclaimed) {
        Store store = unitOfWork.written();
        List<Proclaimed> before = proclaimed(proclaimed.year());
        if (proclaimed.version() != before.size() + 1) {
            throw new IllegalStateException("version: " + proclaimed.version() + " does not follow");
        }
        if (!store.actions().keySet().containsAll(proclaimed.nominees())) {
            throw new IllegalStateException("nominees: one of them is not kept");
        }
        List<Proclaimed> versions = new ArrayList<>(before);
        versions.add(proclaimed);
        store.prize().proclaimed().put(proclaimed.year(), List.copyOf(versions));
    }

    @Override
    public List<Proclaimed> proclaimed(int year) {
        return unitOfWork.seen().prize().proclaimed().getOrDefault(year, List.of());
    }

    @Override
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(unitOfWork.seen().palmares().keySet());
        years.addAll(unitOfWork.seen().prize().proclaimed().keySet());
        return List.copyOf(years.descendingSet());
    }

    @Override
    public Map<ActionId, List<Award>> awards(Collection<ActionId> actions) {
        Map<ActionId, List<Award>> awards = new HashMap<>();
        for (ActionId action : actions) {
            List<Award> own = awards(unitOfWork.seen(), action);
            if (!own.isEmpty()) {
                awards.put(action, own);
            }
        }
        return Map.copyOf(awards);
    }

    static List<Award> awards(Store store, ActionId action) {
        Stream<Award> recorded = store.palmares().values().stream()
                .flatMap(palmares -> palmares.laureates().stream()
                        .filter(laureate -> laureate.action().equals(action))
                        .map(laureate -> award(palmares.year(), laureate)));
        Stream<Award> proclaimed = store.prize()
                .palmaresThatHold()
                .flatMap(palmares -> palmares.awards().getOrDefault(action, List.of()).stream());
        return Stream.concat(recorded, proclaimed)
                .sorted(Comparator.comparing(Award::edition).reversed().thenComparing(Award::distinction))
                .toList();
    }

    private static Award award(int year, RecordedLaureate laureate) {
        return new Award(year, laureate.distinction(), laureate.category(), laureate.exAequo(), laureate.certainty());
    }
}
