package org.observatoire.application.testing.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.observatoire.application.port.Inspirations;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.inspiration.InspirationGraph;
import org.observatoire.domain.inspiration.Reuse;

final class InMemoryInspirations implements Inspirations {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryInspirations(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void keep(Reuse reuse) {
        unitOfWork.written().reuses().put(List.of(reuse.borrower(), reuse.lender()), reuse);
    }

    @Override
    public List<Reuse> around(ActionId action) {
        Collection<Reuse> all = unitOfWork.seen().reuses().values();
        InspirationGraph graph = new InspirationGraph(all);
        Set<ActionId> kin = new HashSet<>(graph.ancestors(action));
        kin.addAll(graph.descendants(action));
        kin.add(action);
        return all.stream()
                .filter(reuse -> kin.contains(reuse.borrower()) && kin.contains(reuse.lender()))
                .toList();
    }

    @Override
    public List<Reuse> borrowedBy(Collection<ActionId> borrowers) {
        Set<ActionId> asked = Set.copyOf(borrowers);
        return unitOfWork.seen().reuses().values().stream()
                .filter(reuse -> asked.contains(reuse.borrower()))
                .sorted(Comparator.comparing(Reuse::borrower).thenComparing(Reuse::lender))
                .toList();
    }
}
