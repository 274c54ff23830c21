package org.observatoire.domain.action;

import org.observatoire.domain.wording.Coded;

/** The tone of the public's feedback. */
public enum Tone implements Coded {
    /** Thanks, encouragement, enthusiasm. */
    POSITIVE,
    /** Questions, remarks. */
    NEUTRAL,
    /** Criticism. */
    NEGATIVE
}
