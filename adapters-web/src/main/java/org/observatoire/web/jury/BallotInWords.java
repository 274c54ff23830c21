package org.observatoire.web.jury;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.jury.BallotMark;
import org.observatoire.application.jury.ReadOwnBallots.Own;
import org.observatoire.application.jury.ReadOwnBallots.OwnBallots;
import org.observatoire.application.jury.ReadOwnBallots.State;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;

/** Words the ballots of a juror: one with what surrounds it, or what any of them says. */
final class BallotInWords {

    private final Messages messages;
    private final OwnBallots own;
    private final EditionRules rules;
    private final Judging judging;

    BallotInWords(Messages messages, OwnBallots own, Instant now) {
        this.messages = messages;
        this.own = own;
        this.rules = own.edition().rules();
        this.judging = new Judging(messages, own.edition(), now);
    }

    static String path(NominationId nomination) {
        return "/jury/" + nomination;
    }

    BallotView view(Own one) {
        List<Own> theirs = own.ballots().stream()
                .filter(other -> other.state() != State.RECUSED)
                .toList();
        int at = theirs.indexOf(one);
        AwardCategory category = category(one);
        return new BallotView(
                path(one.nomination()),
                Title.of(title(one)),
                category.label(),
                messages.text("ballot.number", at + 1, theirs.size()),
                Term.of(messages, one.state()),
                messages.text("ballot.state." + one.state().code()),
                judging.toJuror(),
                judging.open() && one.state() != State.FINAL,
                one.state() == State.FINAL,
                own.edition().stage().compareTo(Stage.PROCLAIMED) < 0,
                at > 0 ? Optional.of(neighbour(theirs.get(at - 1))) : Optional.empty(),
                at + 1 < theirs.size() ? Optional.of(neighbour(theirs.get(at + 1))) : Optional.empty(),
                new GridInWords(messages, rules, category).view(),
                said(one),
                one.ballot().map(Ballot::comment).orElse(""),
                BallotMark.of(one.ballot()));
    }

    String title(Own one) {
        return own.actions().get(one.nomination().action()).sheet().title();
    }

    AwardCategory category(Own one) {
        return rules.category(one.nomination().category()).orElseThrow();
    }

    /** What a ballot says, a line each. */
    List<BallotView.Said> said(Own one) {
        return one.ballot()
                .map(Ballot::judgement)
                .map(judgement -> said(judgement, category(one)))
                .orElseGet(List::of);
    }

    private List<BallotView.Said> said(Judgement judgement, AwardCategory category) {
        if (judgement instanceof Judgement.Abstained) {
            return List.of(new BallotView.Said("", messages.text("ballot.abstained"), false));
        }
        if (judgement instanceof Judgement.Graded graded
                && rules.method() instanceof JudgingMethod.MajorityJudgment majority) {
            return List.of(new BallotView.Said(
                    messages.text("ballot.mention"), majority.grades().get(graded.grade()), true));
        }
        return judgement instanceof Judgement.Scored scored && rules.method() instanceof JudgingMethod.WeightedMean mean
                ? scores(scored.scores(), category, new Anchors(messages, mean.scale()))
                : List.of();
    }

    private List<BallotView.Said> scores(Map<String, Integer> scores, AwardCategory category, Anchors anchors) {
        return category.grid().orElseThrow().criteria().stream()
                .map(criterion -> new BallotView.Said(
                        criterion.label(),
                        Optional.ofNullable(scores.get(criterion.id()))
                                .map(score -> messages.text("ballot.given", score, anchors.say(score)))
                                .orElseGet(() -> messages.text("ballot.not-yet")),
                        false))
                .toList();
    }

    private BallotView.Neighbour neighbour(Own other) {
        return new BallotView.Neighbour(path(other.nomination()), title(other));
    }
}
