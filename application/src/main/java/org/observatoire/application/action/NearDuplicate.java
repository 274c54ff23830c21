package org.observatoire.application.action;

import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Resemblance;

/**
 * A published action that may be the same as another.
 *
 * @param action the published action
 * @param resemblance what makes one wonder
 */
public record NearDuplicate(Action action, Resemblance resemblance) {}
