package org.observatoire.domain.action;

import org.observatoire.domain.wording.Coded;

/** What became of an action, derived from the events that are done; the first that applies, in this order. */
public enum Status implements Coded {
    /** It was brought to an end. */
    ENDED,
    /** It became something else, its successor. */
    TRANSFORMED,
    /** Nothing done was heard of in the last 18 months. */
    UNCONFIRMED,
    /** It was continued beyond its launch. */
    SUSTAINED,
    /** It was launched, and that is all we know. */
    RUNNING
}
