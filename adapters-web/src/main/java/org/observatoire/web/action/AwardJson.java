package org.observatoire.web.action;

import java.util.Optional;
import org.observatoire.domain.palmares.Award;

/**
 * A distinction of an action, as the API tells it.
 *
 * @param edition the year of the edition
 * @param distinction which one
 * @param category the category, as that edition named it; absent for a distinction given over all categories
 * @param exAequo whether others were given the same with it
 * @param certainty whether a source states it
 */
record AwardJson(int edition, String distinction, Optional<String> category, boolean exAequo, String certainty) {

    static AwardJson of(Award award) {
        return new AwardJson(
                award.edition(),
                award.distinction().code(),
                award.category(),
                award.exAequo(),
                award.certainty().code());
    }
}
