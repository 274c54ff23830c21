package org.observatoire.web.inspiration;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.inspiration.Reuse;

/**
 * A re-use, as the API tells it.
 *
 * @param action the action that borrowed
 * @param inspiredBy the action that it borrowed from
 * @param date when, in EDTF
 * @param confirmedBy which sides say so
 */
record ReuseJson(String action, String inspiredBy, Optional<String> date, List<String> confirmedBy) {

    static ReuseJson of(Reuse reuse) {
        return new ReuseJson(
                reuse.borrower().value(),
                reuse.lender().value(),
                reuse.on().map(ApproximateDate::edtf),
                reuse.confirmedBy().stream().sorted().map(Reuse.Side::code).toList());
    }
}
