package org.observatoire.domain.action;

import org.observatoire.domain.wording.Wording;

/**
 * What an action answered: an announcement, a closure, a day of the calendar.
 *
 * @param date when it happened
 * @param certainty how we know
 * @param text what it was; 1 to 300 characters
 */
public record Trigger(ApproximateDate date, Certainty certainty, String text) {

    /** Checks the text. */
    public Trigger {
        text = Wording.required("text", text, 300);
    }
}
