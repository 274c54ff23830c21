package org.observatoire.domain.action;

import org.observatoire.domain.wording.Coded;

/** How we know a fact. */
public enum Certainty implements Coded {
    /** The source says it. */
    STATED,
    /** We deduced it from what the source says. */
    INFERRED
}
