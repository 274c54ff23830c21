package org.observatoire.web.proposal;

import java.util.List;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;

/**
 * Saying that an action borrowed from another: first the other is looked for, then chosen.
 *
 * @param form what is typed, and what is wrong
 * @param path where it is sent
 * @param words what was looked for, blank where nothing was yet
 * @param found the actions found, to choose among
 * @param sides which of the two may have inspired the other; none where there is nothing to choose
 */
public record ReuseView(FormView form, String path, String words, List<Found> found, List<Choice> sides) {

    /**
     * An action found.
     *
     * @param id its identity
     * @param title its title
     * @param place who carried it, and where
     */
    public record Found(String id, String title, String place) {}

    /** The actions found, as answers. */
    public List<Choice> choices() {
        return found.stream()
                .map(one -> new Choice(one.id(), one.title(), one.place()))
                .toList();
    }
}
