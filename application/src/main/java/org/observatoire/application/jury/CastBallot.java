package org.observatoire.application.jury;

import java.time.InstantSource;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Ballots;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;

/** A juror judges a nominee: as a draft as often as they wish, then for good. */
public final class CastBallot {

    private final EditionDesk desk;
    private final JuryRoom room;
    private final BallotBox box;
    private final InstantSource clock;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judges what
     * @param ballots keeps the ballot
     * @param chronicle tells of it
     * @param clock what time it is
     */
    public CastBallot(EditionDesk desk, JuryRoom room, Ballots ballots, Chronicle chronicle, InstantSource clock) {
        this.desk = desk;
        this.room = room;
        this.box = new BallotBox(ballots, chronicle);
        this.clock = clock;
    }

    /**
     * What is judged.
     *
     * @param year in which edition
     * @param nomination which nominee
     * @param judgement reads the judgement in the terms of the edition, and may throw
     *     {@link org.observatoire.domain.wording.Malformed}
     * @param comment why; at most 4,000 characters, may be empty
     * @param finished whether it is for good
     * @param basis the {@linkplain BallotMark mark} of the draft that it is written over; absent where it does not matter
     */
    public record Command(
            int year,
            NominationId nomination,
            JudgementReading judgement,
            String comment,
            boolean finished,
            Optional<String> basis) {

        /**
         * A ballot that takes the place of whatever draft there is.
         *
         * @param year in which edition
         * @param nomination which nominee
         * @param judgement reads the judgement in the terms of the edition
         * @param comment why
         * @param finished whether it is for good
         */
        public Command(
                int year, NominationId nomination, JudgementReading judgement, String comment, boolean finished) {
            this(year, nomination, judgement, comment, finished, Optional.empty());
        }
    }

    /** How a judgement that was written down reads under the rules of its edition, which alone know its mentions. */
    public interface JudgementReading {

        /**
         * Reads the judgement.
         *
         * @param rules the rules of the edition
         * @return the judgement
         */
        Judgement under(EditionRules rules);
    }

    /**
     * Judges a nominee. The same ballot sent again changes nothing.
     *
     * @param actor who asks: a juror of that edition
     * @param command what is judged
     * @return the ballot; refused to anyone else, outside the window of judging, for a nominee that is not theirs to
     *     judge or that a conflict keeps them from, when a different ballot is final, when a final one is incomplete, and
     *     where a draft was written since the one that it is written over
     * @throws org.observatoire.domain.wording.Malformed when the judgement does not speak the edition's language
     */
    public Outcome<Ballot> cast(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.CAST_BALLOT, command.year(), edition -> {
            if (!((Edition.InJudging) edition).takesBallots(clock.instant())) {
                return Outcome.refused(Refusal.OUTSIDE_WINDOW);
            }
            JurorId juror = ((Actor.Juror) actor).id();
            JuryRoom.Layout layout = room.of(edition);
            return BallotBox.objectionTo(layout, juror, command.nomination())
                    .map(Outcome::<Ballot>refused)
                    .orElseGet(() ->
                            box.keep(actor, edition.rules(), ballot(juror, command, edition.rules()), command.basis()));
        });
    }

    private static Ballot ballot(JurorId juror, Command command, EditionRules rules) {
        AwardCategory category = rules.category(command.nomination().category()).orElseThrow();
        Judgement judgement = command.judgement().under(rules);
        judgement.requireFitting(rules.method(), category);
        return new Ballot(juror, command.nomination(), judgement, command.comment(), command.finished());
    }
}
