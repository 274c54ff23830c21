package org.observatoire.application.port;

import java.util.Collection;
import java.util.List;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.inspiration.Reuse;

/** The re-uses. */
public interface Inspirations {

    /**
     * Keeps a re-use, in place of one between the same two actions.
     *
     * @param reuse the re-use
     */
    void keep(Reuse reuse);

    /**
     * Every re-use among an action, all that it descends from and all that descends from it.
     *
     * @param action the action
     * @return them, in no promised order, for one statement whatever their number
     */
    List<Reuse> around(ActionId action);

    /**
     * The re-uses in which some actions borrowed, for one statement whatever their number.
     *
     * @param borrowers the actions
     * @return what they took, by borrower then by lender
     */
    List<Reuse> borrowedBy(Collection<ActionId> borrowers);
}
