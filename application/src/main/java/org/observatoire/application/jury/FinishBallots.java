package org.observatoire.application.jury;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Ballots;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.wording.Wording;

/** A juror makes drafts final, several in one go: all of them or none. */
public final class FinishBallots {

    private static final int MOST = 10_000;

    private final EditionDesk desk;
    private final JuryRoom room;
    private final Ballots ballots;
    private final BallotBox box;
    private final InstantSource clock;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judges what
     * @param ballots keeps the ballots
     * @param chronicle tells of each
     * @param clock what time it is
     */
    public FinishBallots(EditionDesk desk, JuryRoom room, Ballots ballots, Chronicle chronicle, InstantSource clock) {
        this.desk = desk;
        this.room = room;
        this.ballots = ballots;
        this.box = new BallotBox(ballots, chronicle);
        this.clock = clock;
    }

    /**
     * What is made final.
     *
     * @param year in which edition
     * @param drafts the drafts to finish, as they were read again; each once
     */
    public record Command(int year, List<Draft> drafts) {

        /** Refuses to name the same twice. */
        public Command {
            drafts = List.copyOf(drafts);
            Wording.distinct("drafts", drafts.stream().map(Draft::nomination).toList(), MOST);
        }
    }

    /**
     * A draft that was read again.
     *
     * @param nomination on which nominee
     * @param mark its {@linkplain BallotMark mark} when it was read
     */
    public record Draft(NominationId nomination, String mark) {}

    /**
     * Makes drafts final. Those that are final already, and say the same, stay so.
     *
     * @param actor who asks: a juror of that edition
     * @param command which drafts
     * @return the ballots, final, in the order asked for; refused to anyone else, outside the window of judging, for a
     *     nominee that is not theirs to judge or that a conflict keeps them from, where a draft is incomplete, and where
     *     one was written since it was read
     */
    public Outcome<List<Ballot>> finish(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.CAST_BALLOT, command.year(), edition -> {
            if (!((Edition.InJudging) edition).takesBallots(clock.instant())) {
                return Outcome.refused(Refusal.OUTSIDE_WINDOW);
            }
            JurorId juror = ((Actor.Juror) actor).id();
            JuryRoom.Layout layout = room.of(edition);
            Map<NominationId, Ballot> written = ballots.castBy(command.year(), juror).stream()
                    .collect(Collectors.toMap(Ballot::nomination, Function.identity()));
            List<Objection> objections = new ArrayList<>();
            List<Ballot> finished = new ArrayList<>();
            for (int index = 0; index < command.drafts().size(); index++) {
                Draft draft = command.drafts().get(index);
                String field = "drafts[" + index + "]";
                Optional<Ballot> ballot = Optional.ofNullable(written.get(draft.nomination()));
                BallotBox.objectionTo(layout, juror, draft.nomination())
                        .or(() -> objectionTo(draft, ballot, edition.rules()))
                        .ifPresentOrElse(
                                refusal -> objections.add(Objection.to(field, refusal)),
                                () -> finished.add(ballot.orElseThrow().forGood()));
            }
            return objections.isEmpty() ? keep(actor, edition.rules(), finished) : Outcome.refused(objections);
        });
    }

    private static Optional<Refusal> objectionTo(Draft draft, Optional<Ballot> ballot, EditionRules rules) {
        if (ballot.filter(one -> BallotBox.complete(one, rules)).isEmpty()) {
            return Optional.of(Refusal.INCOMPLETE_BALLOT);
        }
        boolean read =
                ballot.filter(Ballot::finished).isPresent() || draft.mark().equals(BallotMark.of(ballot));
        return read ? Optional.empty() : Optional.of(Refusal.STALE_REVISION);
    }

    private Outcome<List<Ballot>> keep(Actor actor, EditionRules rules, List<Ballot> finished) {
        finished.forEach(ballot -> box.keep(actor, rules, ballot, Optional.empty()));
        return Outcome.done(List.copyOf(finished));
    }
}
