package org.observatoire.web.exchange;

import java.util.List;
import org.observatoire.application.exchange.Verdict;
import org.observatoire.domain.action.ActionId;
import org.observatoire.web.http.FieldError;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;

/**
 * What came of a line, in the reader's language.
 *
 * @param number its number
 * @param id the identity that it gives, blank where it gives none that can be read
 * @param fate what came of it
 * @param errors why it was refused; none otherwise
 * @param resembles the action that it is probably the same as, blank where there is none
 */
public record LineTold(long number, String id, Verdict.Fate fate, List<FieldError> errors, String resembles) {

    static LineTold unreadable(long number, String id, List<FieldError> errors) {
        return new LineTold(number, id, Verdict.Fate.REFUSED, errors, "");
    }

    static LineTold of(Verdict verdict, Messages messages) {
        return new LineTold(
                verdict.line(),
                verdict.id().value(),
                verdict.fate(),
                verdict.objections().stream()
                        .map(objection -> Outcomes.fieldError(objection, messages))
                        .toList(),
                verdict.resembles().map(ActionId::value).orElse(""));
    }
}
