package org.observatoire.web.jury;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.observatoire.application.jury.ReadOwnBallots;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;

/**
 * What a juror has to judge and what they wrote, as the API tells them alone.
 *
 * @param nomination the nominee
 * @param action the action nominated
 * @param category in which category
 * @param state where the juror is with it
 * @param scores the scores given, by criterion
 * @param grade the mention given
 * @param abstain whether they abstain
 * @param comment why
 */
record BallotJson(
        String nomination,
        String action,
        String category,
        String state,
        Optional<Map<String, Integer>> scores,
        Optional<String> grade,
        boolean abstain,
        String comment) {

    static BallotJson of(ReadOwnBallots.Own own, JudgingMethod method) {
        Optional<String> grade = own.ballot()
                .map(Ballot::judgement)
                .filter(Judgement.Graded.class::isInstance)
                .map(Judgement.Graded.class::cast)
                .map(graded ->
                        ((JudgingMethod.MajorityJudgment) method).grades().get(graded.grade()));
        return of(own.nomination(), own.state(), own.ballot(), grade);
    }

    /** A ballot just kept, and the mention that it gives. */
    static BallotJson of(Ballot ballot, Optional<String> grade) {
        ReadOwnBallots.State state = ballot.finished() ? ReadOwnBallots.State.FINAL : ReadOwnBallots.State.DRAFT;
        return of(ballot.nomination(), state, Optional.of(ballot), grade);
    }

    private static BallotJson of(
            NominationId nomination, ReadOwnBallots.State state, Optional<Ballot> ballot, Optional<String> grade) {
        Judgement judgement = ballot.map(Ballot::judgement).orElseGet(Judgement.Blank::new);
        return new BallotJson(
                nomination.toString(),
                nomination.action().value(),
                nomination.category().value(),
                state.code(),
                judgement instanceof Judgement.Scored scored
                        ? Optional.of(new TreeMap<>(scored.scores()))
                        : Optional.empty(),
                grade,
                judgement instanceof Judgement.Abstained,
                ballot.map(Ballot::comment).orElse(""));
    }
}
