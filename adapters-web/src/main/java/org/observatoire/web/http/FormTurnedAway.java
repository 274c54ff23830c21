package org.observatoire.web.http;

import java.util.Optional;

/**
 * Ends the handling of a form that does not carry the seal of its browser. What it says is there only where the browser
 * vouches that a page of ours sent it: then it may be shown again and sent anew, and is not lost.
 */
final class FormTurnedAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<FormBody> ours;

    FormTurnedAway(Optional<FormBody> ours) {
        super("a form without its seal");
        this.ours = ours;
    }

    Optional<FormBody> ours() {
        return ours;
    }
}
