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
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.wording.Coded;

/** A juror reads what is theirs to judge, and what they answered; never what others did. */
public final class ReadOwnBallots {

    private final EditionDesk desk;
    private final JuryRoom room;
    private final Ballots ballots;
    private final Territories territories;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judges what
     * @param ballots the ballots
     * @param territories who carried the nominees
     */
    public ReadOwnBallots(EditionDesk desk, JuryRoom room, Ballots ballots, Territories territories) {
        this.desk = desk;
        this.room = room;
        this.ballots = ballots;
        this.territories = territories;
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
     * @param complete whether what they wrote says all that it must before it may be final
     */
    public record Own(NominationId nomination, State state, Optional<Ballot> ballot, boolean complete) {}

    /**
     * What is a juror's.
     *
     * @param edition the edition, with its rules
     * @param ballots in an order of their own that does not change, those with a conflict at the end
     * @param actions the actions that they are about, by identity
     * @param authorities who carried them
     */
    public record OwnBallots(
            Edition edition,
            List<Own> ballots,
            Map<ActionId, Action> actions,
            Map<AuthorityId, LocalAuthority> authorities) {}

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
            JuryRoom.Layout layout = room.of(edition);
            List<Own> own = own(edition.rules(), layout, juror);
            Map<ActionId, Action> actions = own.stream()
                    .map(one -> layout.nominees().get(one.nomination()))
                    .collect(Collectors.toMap(Action::id, Function.identity(), (one, same) -> one));
            return Outcome.done(new OwnBallots(
                    edition,
                    own,
                    actions,
                    territories.findAll(actions.values().stream()
                            .map(action -> action.sheet().authority())
                            .collect(Collectors.toSet()))));
        });
    }

    private List<Own> own(EditionRules rules, JuryRoom.Layout layout, JurorId juror) {
        Map<NominationId, Ballot> written = ballots.castBy(rules.year(), juror).stream()
                .collect(Collectors.toMap(Ballot::nomination, Function.identity()));
        Stream<Own> toJudge = layout.assignment().inOwnOrder(juror).stream().map(nomination -> {
            Optional<Ballot> ballot = Optional.ofNullable(written.get(nomination));
            return new Own(
                    nomination,
                    state(ballot),
                    ballot,
                    ballot.filter(one -> BallotBox.complete(one, rules)).isPresent());
        });
        Stream<Own> kept = layout.nominees().keySet().stream()
                .filter(nomination -> layout.conflicts().between(juror, nomination))
                .map(nomination -> new Own(nomination, State.RECUSED, Optional.empty(), false));
        return Stream.concat(toJudge, kept).toList();
    }

    private static State state(Optional<Ballot> ballot) {
        return ballot.map(one -> one.finished() ? State.FINAL : State.DRAFT).orElse(State.TO_DO);
    }
}
