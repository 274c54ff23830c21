package org.observatoire.web.palmares;

import org.observatoire.application.edition.ListEditions;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.Stage;
import org.observatoire.web.page.Frame;

/**
 * An edition among others.
 *
 * @param year its year
 * @param name how people call it; blank where it was judged elsewhere
 * @param told how far it has come, and where it is known from
 */
public record ListedEdition(String year, String name, String told) {

    static ListedEdition of(ListEditions.Known known, Frame frame) {
        return new ListedEdition(
                Integer.toString(known.year()),
                known.judgedHere().map(edition -> edition.rules().name()).orElse(""),
                known.judgedHere()
                        .map(edition -> told(edition, frame))
                        .orElseGet(() -> frame.text("editions.recorded")));
    }

    private static String told(Edition edition, Frame frame) {
        return edition.stage() == Stage.PROCLAIMED
                ? frame.text("editions.read")
                : frame.messages().term(edition.stage());
    }
}
