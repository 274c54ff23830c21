package org.observatoire.application.testing.memory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.port.Access;

final class InMemoryAccess implements Access {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryAccess(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void grant(String digest, Actor actor) {
        unitOfWork.written().bearers().put(digest, actor);
    }

    @Override
    public Optional<Actor> bearer(String digest) {
        return Optional.ofNullable(unitOfWork.seen().bearers().get(digest));
    }

    @Override
    public Set<String> tokensOf(Actor actor) {
        return unitOfWork.seen().bearers().entrySet().stream()
                .filter(granted -> granted.getValue().equals(actor))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Actor> organisers() {
        return unitOfWork.seen().bearers().values().stream()
                .filter(Actor.Organiser.class::isInstance)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Actor> bearersIn(int edition) {
        return unitOfWork.seen().bearers().values().stream()
                .filter(actor -> actor instanceof Actor.Juror juror && juror.edition() == edition
                        || actor instanceof Actor.Selector selector && selector.edition() == edition)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void revoke(String digest) {
        unitOfWork.written().bearers().remove(digest);
        unitOfWork
                .written()
                .sessions()
                .values()
                .removeIf(session -> session.token().equals(digest));
    }
}
