package org.observatoire.web.darkroom;

import org.observatoire.application.outcome.Refusal;

/** No picture can be made of a file. */
final class Spoilt extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    Spoilt(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    static Spoilt damaged() {
        return new Spoilt(Refusal.PICTURE_DAMAGED);
    }

    Refusal refusal() {
        return refusal;
    }
}
