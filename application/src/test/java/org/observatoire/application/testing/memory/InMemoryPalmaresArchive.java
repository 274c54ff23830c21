package org.observatoire.application.testing.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    public List<Integer> years() {
        return List.copyOf(unitOfWork.seen().palmares().keySet());
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
        return store.palmares().values().stream()
                .flatMap(palmares -> palmares.laureates().stream()
                        .filter(laureate -> laureate.action().equals(action))
                        .sorted(Comparator.comparing(RecordedLaureate::distinction))
                        .map(laureate -> award(palmares.year(), laureate)))
                .toList();
    }

    private static Award award(int year, RecordedLaureate laureate) {
        return new Award(year, laureate.distinction(), laureate.category(), laureate.exAequo(), laureate.certainty());
    }
}
