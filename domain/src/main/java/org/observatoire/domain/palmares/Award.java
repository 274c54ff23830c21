package org.observatoire.domain.palmares;

import java.util.Optional;
import org.observatoire.domain.action.Certainty;

/**
 * A distinction, as the sheet of the action that received it tells it.
 *
 * @param edition the year of the edition
 * @param distinction what was given
 * @param category the category, as that edition named it; absent for a distinction given over all categories
 * @param exAequo whether others were given the same with it
 * @param certainty whether it is stated or deduced; always stated for an edition judged here
 */
public record Award(
        int edition, Distinction distinction, Optional<String> category, boolean exAequo, Certainty certainty) {}
