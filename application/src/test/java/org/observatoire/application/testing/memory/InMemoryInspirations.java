package org.observatoire.application.testing.memory;

import java.util.Collection;
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
        Set<ActionId> above = new HashSet<>(graph.ancestors(action));
        Set<ActionId> below = new HashSet<>(graph.descendants(action));
        above.add(action);
        below.add(action);
        return all.stream()
                .filter(reuse -> among(above, reuse) || among(below, reuse))
                .toList();
    }

    private static boolean among(Set<ActionId> line, Reuse reuse) {
        return line.contains(reuse.borrower()) && line.contains(reuse.lender());
    }
}
