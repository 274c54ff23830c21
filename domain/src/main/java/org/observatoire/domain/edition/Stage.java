package org.observatoire.domain.edition;

import org.observatoire.domain.wording.Coded;

/** Where an edition stands, in the order in which it goes. */
public enum Stage implements Coded {
    /** Its rules are known. */
    ANNOUNCED,
    /** Actions are being proposed. */
    SUBMISSIONS,
    /** The committee gives its opinions; the organiser nominates. */
    SELECTION,
    /** Jurors judge; the grid and the panel no longer change. */
    JUDGING,
    /** Ballots are closed; the jury settles. */
    DELIBERATION,
    /** The palmarès is public. */
    PROCLAIMED
}
