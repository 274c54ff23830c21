package org.observatoire.web.proposal;

import java.util.List;
import org.observatoire.web.page.Term;
import org.observatoire.web.page.Title;

/**
 * Where a contributor's action stands, and what they may do.
 *
 * @param standing where it stands
 * @param told what that means
 * @param reason why, in the organiser's words; blank where there is no reason to give
 * @param next what may be done about it, blank where nothing
 * @param since when that was decided
 * @param open its public page, blank while it has none
 * @param gestures what they may do
 * @param mayTakeBack whether they may take it back
 * @param mayErase whether there may be a contact to erase
 * @param reuses who borrowed from whom, around it
 */
public record ContributionView(
        Term standing,
        String told,
        String reason,
        String next,
        String since,
        String open,
        List<Gesture> gestures,
        boolean mayTakeBack,
        boolean mayErase,
        List<ReuseTold> reuses) {

    /**
     * Something that may be done.
     *
     * @param href where
     * @param label what
     */
    public record Gesture(String href, String label) {}

    /**
     * A re-use around the action.
     *
     * @param direction which of the two inspired the other
     * @param href the other's page
     * @param title the other's title
     * @param other the other's identity
     * @param side which side of it the contributor is on
     * @param confirmation who says so
     * @param toConfirm whether the contributor has not said so yet
     */
    public record ReuseTold(
            String direction,
            String href,
            Title title,
            String other,
            String side,
            String confirmation,
            boolean toConfirm) {}
}
