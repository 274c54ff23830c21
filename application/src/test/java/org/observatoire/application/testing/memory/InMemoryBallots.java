package org.observatoire.application.testing.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.application.port.Ballots;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.JurorId;

final class InMemoryBallots implements Ballots {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryBallots(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void keep(int year, Ballot ballot) {
        unitOfWork.written().prize().ballots().put(key(year, ballot.juror(), ballot.nomination()), ballot);
    }

    @Override
    public Optional<Ballot> find(int year, JurorId juror, NominationId nomination) {
        return Optional.ofNullable(unitOfWork.seen().prize().ballots().get(key(year, juror, nomination)));
    }

    @Override
    public List<Ballot> castBy(int year, JurorId juror) {
        return inOrder(year).filter(ballot -> ballot.juror().equals(juror)).toList();
    }

    @Override
    public List<Ballot> cast(int year) {
        return inOrder(year).toList();
    }

    private Stream<Ballot> inOrder(int year) {
        return InEdition.of(year, unitOfWork.seen().prize().ballots())
                .sorted(Comparator.comparing(Ballot::nomination).thenComparing(Ballot::juror));
    }

    private static InEdition<List<Object>> key(int year, JurorId juror, NominationId nomination) {
        return new InEdition<>(year, List.of(juror, nomination));
    }
}
