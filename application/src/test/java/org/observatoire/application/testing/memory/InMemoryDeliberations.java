package org.observatoire.application.testing.memory;

import java.util.Optional;
import org.observatoire.application.port.Deliberations;
import org.observatoire.domain.palmares.DeliberationDraft;

final class InMemoryDeliberations implements Deliberations {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryDeliberations(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void keep(int year, DeliberationDraft draft) {
        unitOfWork.written().prize().drafts().put(year, draft);
    }

    @Override
    public Optional<DeliberationDraft> find(int year) {
        return Optional.ofNullable(unitOfWork.seen().prize().drafts().get(year));
    }
}
