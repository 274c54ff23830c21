package org.observatoire.application.jury;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Ballots;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.wording.Coded;

/** A juror reads what is theirs to judge, and what they answered; never what others did. */
public final class ReadOwnBallots {

    private final EditionDesk desk;
    private final JuryRoom room;
    private final Ballots ballots;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judges what
     * @param ballots the ballots
     */
    public ReadOwnBallots(EditionDesk desk, JuryRoom room, Ballots ballots) {
        this.desk = desk;
        this.room = room;
        this.ballots = ballots;
    }

    /** Where a juror is with a nominee. */
    public enum State implements Coded {
        /** Nothing is written. */
        TO_DO,
        /** Something is, that does not count yet. */
        DRAFT,
        /** It counts. */
        FINAL,
        /** A conflict keeps the juror out. */
        RECUSED
    }

    /**
     * A nominee to judge.
     *
     * @param nomination the nominee
     * @param state where the juror is with it
     * @param ballot what they wrote; never where a conflict keeps them out
     */
    public record Own(NominationId nomination, State state, Optional<Ballot> ballot) {}

    /**
     * What is a juror's.
     *
     * @param edition the edition, with its rules
     * @param ballots in an order of their own that does not change, those with a conflict at the end
     */
    public record OwnBallots(Edition edition, List<Own> ballots) {}

    /**
     * Reads one's own ballots.
     *
     * @param actor who asks: a juror of that edition
     * @param year which edition
     * @return what is theirs; refused to anyone else, and before judging opens
     */
    public Outcome<OwnBallots> read(Actor actor, int year) {
        return desk.act(actor, PrizeOperation.READ_OWN_BALLOTS, year, edition -> {
            JurorId juror = ((Actor.Juror) actor).id();
            return Outcome.done(new OwnBallots(edition, own(edition, juror)));
        });
    }

    private List<Own> own(Edition edition, JurorId juror) {
        JuryRoom.Layout layout = room.of(edition);
        Map<NominationId, Ballot> written = ballots.castBy(edition.rules().year(), juror).stream()
                .collect(Collectors.toMap(Ballot::nomination, Function.identity()));
        Stream<Own> toJudge = layout.assignment().inOwnOrder(juror).stream().map(nomination -> {
            Optional<Ballot> ballot = Optional.ofNullable(written.get(nomination));
            return new Own(nomination, state(ballot), ballot);
        });
        Stream<Own> kept = layout.nominees().keySet().stream()
                .filter(nomination -> layout.conflicts().between(juror, nomination))
                .map(nomination -> new Own(nomination, State.RECUSED, Optional.empty()));
        return Stream.concat(toJudge, kept).toList();
    }

    private static State state(Optional<Ballot> ballot) {
        return ballot.map(one -> one.finished() ? State.FINAL : State.DRAFT).orElse(State.TO_DO);
    }
}
