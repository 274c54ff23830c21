package org.observatoire.application.actor;

/** What may be asked of an action, where not everyone may ask it. */
public enum Permission {
    /** Read it while it is not public. */
    READ_UNPUBLISHED,
    /** Publish, refuse or withdraw it. */
    DECIDE,
    /** Correct its sheet, or tell what became of it. */
    CORRECT,
    /** Add pictures to it, say what they show, or take them away. */
    ILLUSTRATE,
    /** Take it back while it is a proposal. */
    TAKE_BACK,
    /** Have whom to write to about it erased. */
    ERASE_CONTACT,
    /** Say that it borrowed from another. */
    CONFIRM_REUSE,
    /** Record it without a proposal, with everything that surrounds it. */
    RECORD
}
