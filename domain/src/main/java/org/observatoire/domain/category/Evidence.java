package org.observatoire.domain.category;

import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Trigger;

/** A fact that a figure rests on. */
public sealed interface Evidence {

    /**
     * An event of the action's life.
     *
     * @param event the event
     */
    record Event(LifeEvent event) implements Evidence {}

    /**
     * A contributor of the sheet.
     *
     * @param contributor the contributor
     */
    record Contribution(Contributor contributor) implements Evidence {}

    /**
     * The channels listed by the sheet.
     *
     * @param certainty how they are known
     */
    record ListedChannels(Certainty certainty) implements Evidence {}

    /** The audiences listed by the sheet. */
    record ListedAudiences() implements Evidence {}

    /**
     * What the action answered.
     *
     * @param trigger the trigger
     */
    record Cause(Trigger trigger) implements Evidence {}

    /**
     * Another action that borrowed from this one.
     *
     * @param borrower that action
     */
    record Reuse(ActionId borrower) implements Evidence {}
}
