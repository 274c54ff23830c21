package org.observatoire.web.jury;

import java.util.Map;
import java.util.Optional;
import org.observatoire.application.jury.CastBallot;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Fields;

/** Reads from JSON what a juror says of a nominee; a mention is understood only under the rules of its edition. */
final class BallotReader {

    private static final long FURTHEST = 1_000_000;

    private BallotReader() {}

    /**
     * What a juror wrote.
     *
     * @param scores the scores, by criterion
     * @param grade the mention
     * @param abstain whether they abstain
     * @param comment why
     * @param finished whether it is for good
     */
    record Written(
            Optional<Map<String, Integer>> scores,
            Optional<String> grade,
            boolean abstain,
            String comment,
            boolean finished) {

        CastBallot.Command on(int year, NominationId nomination) {
            return new CastBallot.Command(
                    year, nomination, rules -> judgement(scores, grade, abstain, rules), comment, finished);
        }
    }

    static Written written(Fields fields) {
        Optional<Map<String, Integer>> scores = fields.byName(
                "scores",
                (at, node) -> fields.whole(at, node, -FURTHEST, FURTHEST).map(Long::intValue));
        Optional<String> grade = fields.text("grade", written -> Wording.required("grade", written, 100));
        boolean abstain = fields.truth("abstain").orElse(false);
        String comment = fields.text("comment", written -> Wording.free("comment", written, 4_000))
                .orElse("");
        boolean finished = fields.truth("final").orElse(false);
        int said = (fields.has("scores") ? 1 : 0) + (fields.has("grade") ? 1 : 0) + (abstain ? 1 : 0);
        if (said > 1) {
            fields.tell(abstain ? "abstain" : "grade", "ballot.one-judgement");
        }
        fields.accept();
        return new Written(scores, grade, abstain, comment, finished);
    }

    private static Judgement judgement(
            Optional<Map<String, Integer>> scores, Optional<String> grade, boolean abstain, EditionRules rules) {
        if (abstain) {
            return new Judgement.Abstained();
        }
        return grade.map(mention -> graded(mention, rules))
                .or(() -> scores.map(Judgement.Scored::new))
                .orElseGet(Judgement.Blank::new);
    }

    private static Judgement graded(String mention, EditionRules rules) {
        boolean known = rules.method() instanceof JudgingMethod.MajorityJudgment majority
                && majority.grades().contains(mention);
        if (!known) {
            throw new Malformed("grade", Fault.OF_ANOTHER_METHOD);
        }
        return new Judgement.Graded(
                ((JudgingMethod.MajorityJudgment) rules.method()).grades().indexOf(mention));
    }
}
