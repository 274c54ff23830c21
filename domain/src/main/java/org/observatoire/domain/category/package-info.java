/**
 * The four standing categories and their readings: what the facts of an action show in each, as figures with their
 * evidence; never an opinion, never a score.
 */
package org.observatoire.domain.category;
