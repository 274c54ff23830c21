package org.observatoire.web.access;

import java.util.List;
import org.observatoire.web.page.FormView;

/**
 * Those who run the observatory.
 *
 * @param people everyone, the first organiser first
 * @param path the page, to which invitations are sent
 * @param form the form of an invitation
 */
public record PeopleView(List<Person> people, String path, FormView form) {

    /**
     * One of them.
     *
     * @param href their page
     * @param name what the others call them, in words where they have no name
     * @param you whether it is whoever reads
     * @param first whether it is the first organiser
     * @param linked whether a token lets them in
     */
    public record Person(String href, String name, boolean you, boolean first, boolean linked) {}
}
