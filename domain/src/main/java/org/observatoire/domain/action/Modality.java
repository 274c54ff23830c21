package org.observatoire.domain.action;

import org.observatoire.domain.wording.Coded;

/** Whether something happened or was only spoken of. The three are never confused: only what is done makes a status. */
public enum Modality implements Coded {
    /** It happened. */
    DONE,
    /** Someone said that it would happen. */
    ANNOUNCED,
    /** Someone said that it might happen. */
    CONSIDERED
}
