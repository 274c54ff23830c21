package org.observatoire.web.proposal;

/**
 * What a form already served to propose, where it is sent again with something else.
 *
 * @param title the title of what was proposed, blank where the form did not serve yet
 * @param link its private link
 */
public record AgainView(String title, String link) {

    /** The form did not serve yet. */
    static final AgainView NOT_YET = new AgainView("", "");

    public boolean sent() {
        return !title.isEmpty();
    }
}
