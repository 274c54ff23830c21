package org.observatoire.web.action;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.LifeEvent;

/**
 * A life event, as the API tells it and takes it back.
 *
 * @param type its type
 * @param modality whether it is done, announced or considered
 * @param date when, in EDTF
 * @param certainty how we know
 * @param text what happened
 * @param source the source that tells it
 * @param own what only events of this type tell
 */
record EventJson(
        String type,
        String modality,
        Optional<String> date,
        String certainty,
        String text,
        Optional<String> source,
        @JsonAnyGetter Map<String, Object> own) {

    static EventJson of(LifeEvent event) {
        return new EventJson(
                EventType.of(event).code(),
                event.facts().modality().code(),
                event.facts().date().map(ApproximateDate::edtf),
                event.facts().certainty().code(),
                event.facts().text(),
                event.facts().source(),
                own(event));
    }

    private static Map<String, Object> own(LifeEvent event) {
        Map<String, Object> own = new LinkedHashMap<>();
        if (event instanceof LifeEvent.Feedback feedback) {
            own.put("tone", feedback.tone().code());
        } else if (event instanceof LifeEvent.Relayed relayed) {
            own.put("scope", relayed.scope().code());
            own.put("by", relayed.by());
        } else if (event instanceof LifeEvent.Extended extended) {
            own.put("channel", extended.channel().code());
        } else if (event instanceof LifeEvent.Transformed transformed) {
            own.put("successor", transformed.successor());
        }
        return own;
    }
}
