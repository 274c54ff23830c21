package org.observatoire.domain.category;

import org.observatoire.domain.wording.Coded;

/** What readings measure. */
public enum Measure implements Coded {
    /** Whom the action is for. */
    AUDIENCES,
    /** The partners and collectives that had a part in it; by name where every name is known, counted otherwise. */
    PARTNERS,
    /** What became of it. */
    STATUS,
    /** What it was transformed into. */
    SUCCESSOR,
    /** Where it took place, extensions included. */
    CHANNELS,
    /** Days from what it answered to its launch; absent when it was launched before. */
    DAYS_TO_LAUNCH,
    /** Positive feedback recorded. */
    POSITIVE_FEEDBACK,
    /** Neutral feedback recorded. */
    NEUTRAL_FEEDBACK,
    /** Negative feedback recorded. */
    NEGATIVE_FEEDBACK,
    /** Whether something done followed the feedback. */
    ANSWERED,
    /** Days from the first feedback to what followed it. */
    DAYS_TO_ANSWER,
    /** Changes of course. */
    COURSE_CHANGES,
    /** Ideas of residents, agents or collectives adopted. */
    IDEAS_ADOPTED,
    /** Relays recorded. */
    RELAYS,
    /** Published actions that borrowed from it, directly or not. */
    REUSES,
    /** Named authorities that relayed or borrowed it, its own apart. */
    AUTHORITIES_REACHED,
    /** Départements of those authorities, its own apart. */
    DEPARTMENTS_REACHED,
    /** Regions of those authorities, its own apart. */
    REGIONS_REACHED,
    /** Whether national media relayed it. */
    NATIONAL_MEDIA,
    /** Whether it is both on screens and on paper. */
    DIGITAL_AND_PRINT
}
