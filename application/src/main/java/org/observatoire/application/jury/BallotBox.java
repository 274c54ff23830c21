package org.observatoire.application.jury;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Ballots;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.JurorId;

/** What a ballot must be to go in, however it comes: once final, it does not change. */
final class BallotBox {

    private final Ballots ballots;
    private final Chronicle chronicle;

    BallotBox(Ballots ballots, Chronicle chronicle) {
        this.ballots = ballots;
        this.chronicle = chronicle;
    }

    /** What keeps a juror from judging a nominee. */
    static Optional<Refusal> objectionTo(JuryRoom.Layout layout, JurorId juror, NominationId nomination) {
        if (layout.conflicts().between(juror, nomination) && layout.nominees().containsKey(nomination)) {
            return Optional.of(Refusal.RECUSED);
        }
        return layout.assignment().gives(juror, nomination) ? Optional.empty() : Optional.of(Refusal.NOT_FOUND);
    }

    /** Keeps a ballot, in place of its draft; refused where that draft is not the one that it was written over. */
    Outcome<Ballot> keep(Actor actor, EditionRules rules, Ballot ballot, Optional<String> basis) {
        Optional<Ballot> known = ballots.find(rules.year(), ballot.juror(), ballot.nomination());
        if (known.equals(Optional.of(ballot))) {
            return Outcome.done(ballot);
        }
        if (known.filter(Ballot::finished).isPresent()) {
            return Outcome.refused(Refusal.BALLOT_FINAL);
        }
        if (basis.filter(mark -> !mark.equals(BallotMark.of(known))).isPresent()) {
            return Outcome.refused(Refusal.STALE_REVISION);
        }
        if (ballot.finished() && !complete(ballot, rules)) {
            return Outcome.refused(List.of(Objection.to("final", Refusal.INCOMPLETE_BALLOT)));
        }
        ballots.keep(rules.year(), ballot);
        chronicle.tell(
                actor,
                ballot.finished() ? "finish-ballot" : "draft-ballot",
                "edition:" + rules.year(),
                ballot.nomination().toString());
        return Outcome.done(ballot);
    }

    static boolean complete(Ballot ballot, EditionRules rules) {
        AwardCategory category = rules.category(ballot.nomination().category()).orElseThrow();
        return ballot.judgement().complete(rules.method(), category);
    }
}
