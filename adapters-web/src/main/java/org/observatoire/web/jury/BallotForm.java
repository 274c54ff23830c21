package org.observatoire.web.jury;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.jury.BallotMark;
import org.observatoire.application.jury.CastBallot;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.FormBody;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.FormView;

/** A ballot in the form where it is written, which names its fields as the API does. */
final class BallotForm {

    static final String BASIS = "basis";

    private static final int LONGEST_MARK = 100;

    private BallotForm() {}

    /** The form with what a juror has written so far. */
    static FormView filled(Optional<Ballot> ballot, JudgingMethod method) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put(BASIS, List.of(BallotMark.of(ballot)));
        ballot.ifPresent(kept -> {
            typed.put("comment", List.of(kept.comment()));
            if (kept.judgement() instanceof Judgement.Abstained) {
                typed.put("abstain", List.of("true"));
            }
            if (kept.judgement() instanceof Judgement.Scored scored) {
                scored.scores()
                        .forEach((criterion, score) -> typed.put("scores." + criterion, List.of(score.toString())));
            }
            if (kept.judgement() instanceof Judgement.Graded graded
                    && method instanceof JudgingMethod.MajorityJudgment majority) {
                typed.put("grade", List.of(majority.grades().get(graded.grade())));
            }
        });
        return new FormView(typed, new ArrayList<>(typed.keySet()), List.of(), "");
    }

    /** What the form asks to keep, as a draft. Radio buttons cannot be emptied: whoever abstains takes them back. */
    static CastBallot.Command draft(FormBody form, int year, NominationId nomination, Messages messages) {
        ObjectNode said = form.tree().deepCopy();
        boolean abstains = form.fields(messages).truth("abstain").orElse(false);
        if (abstains) {
            said.remove(List.of("scores", "grade"));
        }
        Fields fields = Fields.of(said, new FieldErrors(messages));
        Optional<String> basis = fields.text(BASIS, written -> written.length() > LONGEST_MARK ? "" : written);
        CastBallot.Command command = BallotReader.written(fields).on(year, nomination);
        return new CastBallot.Command(
                year, nomination, command.judgement(), command.comment(), false, basis.or(() -> Optional.of("")));
    }
}
