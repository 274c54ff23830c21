package org.observatoire.web.palmares;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.observatoire.application.palmares.ReadPalmares.Told;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.RecordedPalmares;
import org.observatoire.web.action.ActionJson;
import org.observatoire.web.action.SourceJson;

/**
 * How the palmarès of an edition judged elsewhere is known.
 *
 * @param complete whether every laureate is recorded
 * @param number its number among the editions of the prize
 * @param theme what it was about
 * @param ceremony where it was proclaimed
 * @param nomineesPublishedOn the day its nominees were made public
 * @param awardedOn the day it was proclaimed
 * @param candidates how many applied, as the sources put it
 * @param nominees how many were nominated
 * @param given how many of each distinction were given
 * @param nominated actions known to have been nominated, without a known distinction
 * @param cited actions told with the palmarès, whether nominated or distinguished being unknown
 * @param sources where all this comes from
 */
record RecordJson(
        boolean complete,
        int number,
        String theme,
        String ceremony,
        String nomineesPublishedOn,
        String awardedOn,
        String candidates,
        int nominees,
        Map<String, Integer> given,
        List<ActionJson> nominated,
        List<ActionJson> cited,
        List<SourceJson> sources) {

    static RecordJson of(RecordedPalmares palmares, Told told) {
        return new RecordJson(
                palmares.complete(),
                palmares.number(),
                palmares.theme(),
                palmares.ceremony(),
                palmares.nomineesPublishedOn().toString(),
                palmares.awardedOn().toString(),
                palmares.candidates(),
                palmares.nominees(),
                given(palmares.given()),
                actions(palmares.nominated(), told),
                actions(palmares.cited(), told),
                palmares.sources().stream().map(SourceJson::of).toList());
    }

    private static Map<String, Integer> given(Map<Distinction, Integer> counts) {
        Map<String, Integer> given = new LinkedHashMap<>();
        counts.forEach((distinction, count) -> given.put(distinction.code(), count));
        return given;
    }

    private static List<ActionJson> actions(List<ActionId> ids, Told told) {
        return ids.stream()
                .map(id -> ActionJson.of(id, told.actions(), told.authorities()))
                .toList();
    }
}
