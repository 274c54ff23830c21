package org.observatoire.application.testing.memory;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.port.Editions;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;

final class InMemoryEditions implements Editions {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryEditions(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(Edition edition) {
        int year = edition.rules().year();
        if (unitOfWork.written().prize().editions().putIfAbsent(year, edition) != null) {
            throw new IllegalStateException("edition: " + year + " has one");
        }
    }

    @Override
    public void replace(Edition edition) {
        int year = edition.rules().year();
        if (unitOfWork.written().prize().editions().replace(year, edition) == null) {
            throw new IllegalStateException("edition: " + year + " has none");
        }
    }

    @Override
    public Optional<Edition> find(int year) {
        return Optional.ofNullable(unitOfWork.seen().prize().editions().get(year));
    }

    @Override
    public List<Edition> all() {
        return List.copyOf(unitOfWork.seen().prize().editions().values());
    }

    @Override
    public void nominate(int year, NominationId nomination) {
        unitOfWork.written().prize().nominations().put(new InEdition<>(year, nomination), nomination);
    }

    @Override
    public void withdraw(int year, NominationId nomination) {
        unitOfWork.written().prize().nominations().remove(new InEdition<>(year, nomination));
    }

    @Override
    public List<NominationId> nominations(int year) {
        return InEdition.of(year, unitOfWork.seen().prize().nominations())
                .sorted()
                .toList();
    }
}
