/**
 * An action of a local authority and its life: what was done, on which channels, with whom, what became of it, and how
 * sure we are of each line.
 */
package org.observatoire.domain.action;
