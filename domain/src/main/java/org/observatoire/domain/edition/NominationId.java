package org.observatoire.domain.edition;

import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/**
 * The identity of a nomination within an edition: an action is nominated once in a category.
 *
 * @param category in which category
 * @param action which action
 */
public record NominationId(CategoryId category, ActionId action) implements Comparable<NominationId> {

    /**
     * Reads a written identity.
     *
     * @param written the category and the action, joined by a dot
     * @return the identity
     * @throws Malformed when it has another form
     */
    public static NominationId of(String written) {
        int dot = written.indexOf('.');
        if (dot < 0) {
            throw new Malformed("nomination", Fault.NOT_AN_IDENTIFIER);
        }
        return new NominationId(new CategoryId(written.substring(0, dot)), new ActionId(written.substring(dot + 1)));
    }

    @Override
    public int compareTo(NominationId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return category + "." + action;
    }
}
