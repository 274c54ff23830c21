package org.observatoire.web.proposal;

import org.observatoire.application.actor.Actor;
import org.observatoire.domain.action.ActionId;

/**
 * Where someone works on an action.
 *
 * @param actor who
 * @param action on which action
 * @param path the page that they come back to; the forms of the action are below it
 * @param editor whether they are asked how things are known
 */
public record Workplace(Actor actor, ActionId action, String path, boolean editor) {}
