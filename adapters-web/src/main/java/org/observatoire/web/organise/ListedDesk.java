package org.observatoire.web.organise;

import org.observatoire.domain.edition.Edition;
import org.observatoire.web.page.Frame;

/**
 * An edition among those of the organiser.
 *
 * @param href its desk
 * @param year its year
 * @param name how people call it
 * @param stage how far it has come
 */
public record ListedDesk(String href, String year, String name, String stage) {

    static ListedDesk of(Edition edition, Frame frame) {
        int year = edition.rules().year();
        return new ListedDesk(
                frame.link(EditionDeskPages.path(year)),
                Integer.toString(year),
                edition.rules().name(),
                frame.messages().term(edition.stage()));
    }
}
