package org.observatoire.web.exchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.exchange.ExportActions;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.web.action.WrittenSheet;

/**
 * A published action as a file holds it: all that is written about it, so that it can be brought in elsewhere as it is.
 *
 * @param id its identity
 * @param sheet what is written about it
 * @param inspiredBy what it borrowed
 * @param publishedAt since when it is public
 */
record ActionLine(String id, @JsonUnwrapped WrittenSheet sheet, List<BorrowingJson> inspiredBy, String publishedAt) {

    /**
     * What an action borrowed.
     *
     * @param action the lender
     * @param date when, in EDTF
     * @param confirmedBy which sides say so
     */
    record BorrowingJson(String action, Optional<String> date, List<String> confirmedBy) {

        static BorrowingJson of(Reuse reuse) {
            return new BorrowingJson(
                    reuse.lender().value(),
                    reuse.on().map(ApproximateDate::edtf),
                    reuse.confirmedBy().stream().sorted().map(Reuse.Side::code).toList());
        }
    }

    static ActionLine of(ExportActions.Exported exported) {
        Action action = exported.action();
        return new ActionLine(
                action.id().value(),
                WrittenSheet.of(action.sheet()),
                exported.inspiredBy().stream().map(BorrowingJson::of).toList(),
                action.editorial().since().toString());
    }
}
