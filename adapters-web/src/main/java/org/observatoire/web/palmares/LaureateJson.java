package org.observatoire.web.palmares;

import java.util.List;
import org.observatoire.application.palmares.ReadPalmares.Told;
import org.observatoire.domain.palmares.RecordedLaureate;

/**
 * A laureate, as the API tells it.
 *
 * @param action what was distinguished
 * @param exAequo whether others were given the same with it
 * @param certainty whether the sources say it
 * @param sources the identifiers of the sources, among those of the record
 */
record LaureateJson(ActionJson action, boolean exAequo, String certainty, List<String> sources) {

    static LaureateJson of(RecordedLaureate laureate, Told told) {
        return new LaureateJson(
                ActionJson.of(laureate.action(), told),
                laureate.exAequo(),
                laureate.certainty().code(),
                laureate.sources());
    }
}
