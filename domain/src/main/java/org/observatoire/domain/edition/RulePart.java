package org.observatoire.domain.edition;

import org.observatoire.domain.wording.Coded;

/**
 * A part of what an edition announces, and how long it may still be amended: until someone has relied on it. Nobody is
 * judged by rules that changed once judging had begun.
 */
public enum RulePart implements Coded {
    /** How people call the edition. */
    NAME(Stage.PROCLAIMED),
    /** Which categories there are: the committee and the nominations file actions in them. */
    CATEGORIES(Stage.SELECTION),
    /** To which authorities a category is open. */
    ELIGIBILITY(Stage.SELECTION),
    /** How categories are worded, and in which order they come. */
    PRESENTATION(Stage.JUDGING),
    /** How jurors judge, over which scale or with which mentions. */
    METHOD(Stage.JUDGING),
    /** What jurors score in a category, and how much it weighs. */
    GRID(Stage.JUDGING),
    /** How many distinctions are given. */
    PRIZES(Stage.JUDGING),
    /** How near to their own authority jurors stay out. */
    RECUSAL(Stage.JUDGING),
    /** What a nominee needs to be ranked. */
    QUORUM(Stage.JUDGING),
    /** How many jurors judge each nominee. */
    PANEL(Stage.JUDGING),
    /** When actions may be proposed. */
    SUBMISSIONS(Stage.SELECTION),
    /** When ballots may be cast: it is not over before they are counted. */
    JUDGING(Stage.DELIBERATION);

    private final Stage frozenFrom;

    RulePart(Stage frozenFrom) {
        this.frozenFrom = frozenFrom;
    }

    /**
     * From when on it no longer changes.
     *
     * @return the first stage at which it is frozen
     */
    public Stage frozenFrom() {
        return frozenFrom;
    }

    /**
     * Whether it may be amended.
     *
     * @param stage where the edition stands
     * @return true before the stage that freezes it
     */
    public boolean amendableAt(Stage stage) {
        return stage.compareTo(frozenFrom) < 0;
    }
}
