package org.observatoire.application.jury;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.Juries;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.jury.Recusal;

/** A juror stays out of a nomination, or the organiser keeps them out, for a reason. */
public final class DeclareRecusal {

    private final EditionDesk desk;
    private final Juries juries;
    private final Editions editions;
    private final Ballots ballots;
    private final ShareNominees shares;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param juries keeps the recusal
     * @param editions the nominations
     * @param ballots tells whether a ballot is taken out by it
     * @param shares hands over what it takes out
     * @param chronicle tells of it
     */
    public DeclareRecusal(
            EditionDesk desk,
            Juries juries,
            Editions editions,
            Ballots ballots,
            ShareNominees shares,
            Chronicle chronicle) {
        this.desk = desk;
        this.juries = juries;
        this.editions = editions;
        this.ballots = ballots;
        this.shares = shares;
        this.chronicle = chronicle;
    }

    /**
     * What is declared.
     *
     * @param year in which edition
     * @param nomination from which nomination
     * @param reason why; 1 to 2,000 characters
     * @param juror who, where an organiser declares it; a juror declares for themselves
     */
    public record Command(int year, NominationId nomination, String reason, Optional<JurorId> juror) {}

    /**
     * Declares a recusal. A ballot already cast no longer counts; the journal keeps what it said. Where each nominee has
     * jurors of its own, another takes the place while ballots may be cast. A juror declares once
     * nominees are known to them; before that, an answer would tell them which actions are nominated.
     *
     * @param actor who asks: a juror of that edition for themselves, or an organiser for a juror
     * @param command what is declared
     * @return the recusal; refused to anyone else, for an unknown nomination, and for an organiser who names no juror of
     *     that edition
     */
    public Outcome<Recusal> declare(Actor actor, Command command) {
        PrizeOperation operation =
                actor instanceof Actor.Organiser ? PrizeOperation.KEEP_JUROR_OUT : PrizeOperation.DECLARE_RECUSAL;
        return desk.act(actor, operation, command.year(), edition -> {
            if (actor instanceof Actor.Juror
                    && command.juror()
                            .filter(named -> !named.equals(((Actor.Juror) actor).id()))
                            .isPresent()) {
                return Outcome.refused(Refusal.NOT_ALLOWED);
            }
            Optional<JurorId> juror = actor instanceof Actor.Juror own ? Optional.of(own.id()) : jurorNamed(command);
            if (juror.isEmpty()) {
                return Outcome.refused(List.of(Objection.to("juror", Refusal.NO_SUCH_JUROR)));
            }
            return editions.nominations(command.year()).contains(command.nomination())
                    ? Outcome.done(keep(actor, command, juror.get(), edition))
                    : Outcome.refused(List.of(Objection.to("nomination", Refusal.NO_SUCH_NOMINATION)));
        });
    }

    private Optional<JurorId> jurorNamed(Command command) {
        return command.juror()
                .flatMap(id -> juries.find(command.year(), id))
                .filter(juror -> juror.role() == Juror.Role.JUROR)
                .map(Juror::id);
    }

    private Recusal keep(Actor actor, Command command, JurorId juror, Edition edition) {
        Recusal recusal = new Recusal(juror, command.nomination(), command.reason());
        if (!juries.recusals(command.year()).contains(recusal)) {
            juries.keep(command.year(), recusal);
            chronicle.tell(
                    actor,
                    "declare-recusal",
                    "edition:" + command.year(),
                    juror + " from " + command.nomination() + takenOut(command, juror));
            shares.settle(actor, edition);
        }
        return recusal;
    }

    private String takenOut(Command command, JurorId juror) {
        return ballots.find(command.year(), juror, command.nomination())
                .filter(Ballot::finished)
                .map(ballot -> "; taken out: " + BallotMark.told(ballot.judgement()))
                .orElse("");
    }
}
