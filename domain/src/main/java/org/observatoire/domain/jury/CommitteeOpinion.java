package org.observatoire.domain.jury;

import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Wording;

/**
 * What a selector thinks of nominating an action in a category. It advises the organiser, who nominates.
 *
 * @param selector whose opinion it is
 * @param action on which action
 * @param category for which category
 * @param advice what they advise
 * @param comment why; at most 2,000 characters, may be empty
 */
public record CommitteeOpinion(JurorId selector, ActionId action, CategoryId category, Advice advice, String comment) {

    /** Checks the comment. */
    public CommitteeOpinion {
        comment = Wording.free("comment", comment, 2_000);
    }

    /** What a selector advises. */
    public enum Advice implements Coded {
        /** Nominate it. */
        RETAIN,
        /** Speak of it together. */
        DISCUSS,
        /** Do not nominate it. */
        LEAVE
    }
}
