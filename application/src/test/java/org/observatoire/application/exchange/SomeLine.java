package org.observatoire.application.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.ActionId;

/** Lines of a file of which a test says only what matters to it. */
final class SomeLine {

    private SomeLine() {}

    static IncomingAction of(long number, String id, SomeSheet sheet, String... lenders) {
        return new IncomingAction(
                number,
                new ActionId(id),
                sheet.sheet(),
                Optional.empty(),
                Stream.of(lenders).map(SomeLine::borrowing).toList());
    }

    /** A line that says nothing but its name, and from whom it borrowed. */
    static IncomingAction of(long number, String id, String... lenders) {
        return of(number, id, SomeSheet.titled("Titre de " + id), lenders);
    }

    static IncomingAction.Borrowing borrowing(String lender) {
        return new IncomingAction.Borrowing(new ActionId(lender), Optional.empty(), Set.of());
    }
}
