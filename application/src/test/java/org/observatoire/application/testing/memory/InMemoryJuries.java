package org.observatoire.application.testing.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.port.Juries;
import org.observatoire.domain.jury.Assignment.Share;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.jury.Recusal;

final class InMemoryJuries implements Juries {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryJuries(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void keep(int year, Juror juror) {
        unitOfWork.written().prize().invited().put(new InEdition<>(year, juror.id()), juror);
    }

    @Override
    public void release(int year, JurorId juror) {
        PrizeStore prize = unitOfWork.written().prize();
        prize.invited().remove(new InEdition<>(year, juror));
        prize.opinions()
                .entrySet()
                .removeIf(kept -> kept.getKey().year() == year
                        && kept.getValue().selector().equals(juror));
        prize.recusals()
                .entrySet()
                .removeIf(kept ->
                        kept.getKey().year() == year && kept.getValue().juror().equals(juror));
    }

    @Override
    public Optional<Juror> find(int year, JurorId juror) {
        return Optional.ofNullable(unitOfWork.seen().prize().invited().get(new InEdition<>(year, juror)));
    }

    @Override
    public List<Juror> invited(int year) {
        return InEdition.of(year, unitOfWork.seen().prize().invited())
                .sorted(Comparator.comparing(Juror::id))
                .toList();
    }

    @Override
    public void keep(int year, Recusal recusal) {
        unitOfWork
                .written()
                .prize()
                .recusals()
                .put(new InEdition<>(year, List.of(recusal.juror(), recusal.nomination())), recusal);
    }

    @Override
    public List<Recusal> recusals(int year) {
        return InEdition.of(year, unitOfWork.seen().prize().recusals())
                .sorted(Comparator.comparing(Recusal::juror).thenComparing(Recusal::nomination))
                .toList();
    }

    @Override
    public void share(int year, Collection<Share> shares) {
        shares.forEach(share -> unitOfWork.written().prize().shares().put(new InEdition<>(year, share), share));
    }

    @Override
    public List<Share> shares(int year) {
        return InEdition.of(year, unitOfWork.seen().prize().shares())
                .sorted(Comparator.comparing(Share::nomination).thenComparing(Share::juror))
                .toList();
    }

    @Override
    public void keep(int year, CommitteeOpinion opinion) {
        unitOfWork
                .written()
                .prize()
                .opinions()
                .put(new InEdition<>(year, List.of(opinion.selector(), opinion.action(), opinion.category())), opinion);
    }

    @Override
    public List<CommitteeOpinion> opinions(int year) {
        return InEdition.of(year, unitOfWork.seen().prize().opinions())
                .sorted(Comparator.comparing(CommitteeOpinion::category)
                        .thenComparing(CommitteeOpinion::action)
                        .thenComparing(CommitteeOpinion::selector))
                .toList();
    }
}
