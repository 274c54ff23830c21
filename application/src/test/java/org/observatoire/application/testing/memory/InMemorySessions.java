package org.observatoire.application.testing.memory;

import java.time.Instant;
import java.util.Optional;
import org.observatoire.application.port.Sessions;

final class InMemorySessions implements Sessions {

    private final InMemoryUnitOfWork unitOfWork;

    InMemorySessions(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void open(Session session) {
        unitOfWork.written().sessions().put(session.digest(), session);
    }

    @Override
    public Optional<Session> find(String digest) {
        return Optional.ofNullable(unitOfWork.seen().sessions().get(digest));
    }

    @Override
    public void prolong(String digest, Instant until) {
        unitOfWork
                .written()
                .sessions()
                .computeIfPresent(digest, (same, session) -> new Session(digest, session.token(), until));
    }

    @Override
    public void close(String digest) {
        unitOfWork.written().sessions().remove(digest);
    }

    @Override
    public void closeThoseOver(Instant now) {
        unitOfWork
                .written()
                .sessions()
                .values()
                .removeIf(session -> !session.until().isAfter(now));
    }
}
