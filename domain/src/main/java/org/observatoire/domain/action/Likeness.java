package org.observatoire.domain.action;

import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Folding;

/**
 * What two tellings of one action have in common: an authority seldom carries two actions of one name. It makes one
 * wonder, and proves nothing.
 *
 * @param authority who carried the action
 * @param words the words of its title, folded: case, accents and signs set aside
 */
public record Likeness(AuthorityId authority, String words) {

    /**
     * The likeness of a sheet.
     *
     * @param sheet what is written about an action
     * @return what another telling of that action would share
     */
    public static Likeness of(Sheet sheet) {
        return new Likeness(sheet.authority(), Folding.words(sheet.title(), " "));
    }
}
