package org.observatoire.application.testing.memory;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.port.Organisers;

final class InMemoryOrganisers implements Organisers {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryOrganisers(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void keep(Named organiser) {
        unitOfWork.written().organisers().put(organiser.id(), organiser);
    }

    @Override
    public Optional<Named> find(OrganiserId id) {
        return Optional.ofNullable(unitOfWork.seen().organisers().get(id));
    }

    @Override
    public List<Named> all() {
        return List.copyOf(unitOfWork.seen().organisers().values());
    }

    @Override
    public void erase(OrganiserId id) {
        unitOfWork.written().organisers().remove(id);
    }
}
