package org.observatoire.domain.palmares;

import org.observatoire.domain.wording.Coded;

/** What a prize gives, highest first. */
public enum Distinction implements Coded {
    /** The best of the whole edition. */
    GOLD,
    /** The best of a category; shared when ex æquo. */
    SILVER,
    /** Next in a category. */
    BRONZE,
    /** A mention of the jury. */
    MENTION
}
