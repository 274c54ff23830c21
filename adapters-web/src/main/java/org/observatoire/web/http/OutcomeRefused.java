package org.observatoire.web.http;

import java.util.List;
import org.observatoire.application.outcome.Objection;

/** Ends the handling of a request that a use case refused; the server answers with the problem. */
final class OutcomeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    OutcomeRefused(List<Objection> objections) {
        super(objections.toString());
        this.objections = List.copyOf(objections);
    }

    /** Its kind is that of the first objection; each one about a field is told beside that field. */
    Problem problem(Messages messages) {
        Objection first = objections.get(0);
        List<FieldError> errors = objections.stream()
                .filter(objection -> objection.field().isPresent())
                .map(objection -> Outcomes.fieldError(objection, messages))
                .toList();
        Problem problem = Problem.of(Outcomes.typeOf(first.refusal()), messages, errors);
        return errors.isEmpty()
                ? new Problem(problem.type(), problem.title(), Outcomes.text(first.refusal(), messages), errors)
                : problem;
    }
}
