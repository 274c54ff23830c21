package org.observatoire.web.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.EventFacts;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Tone;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;

/** Reads a life event from JSON. */
final class EventReader {

    private static final EventFacts ANY =
            new EventFacts(Modality.DONE, Optional.empty(), Certainty.STATED, "", Optional.empty());

    private EventReader() {}

    static Optional<LifeEvent> at(String path, JsonNode node, FieldErrors errors) {
        return Fields.at(path, node, errors).flatMap(EventReader::event);
    }

    static Optional<LifeEvent> event(Fields fields) {
        fields.require("type", "modality");
        Optional<EventFacts> facts = facts(fields);
        Optional<EventType> type = fields.term("type", EventType.class);
        Optional<LifeEvent> event = type.flatMap(known -> event(known, facts.orElse(ANY), fields));
        if (type.isPresent()) {
            fields.nothingElse();
        }
        return facts.flatMap(told -> event);
    }

    private static Optional<EventFacts> facts(Fields fields) {
        Optional<Modality> modality = fields.term("modality", Modality.class);
        Optional<ApproximateDate> date = fields.text("date", ApproximateDate::new);
        Certainty certainty = fields.term("certainty", Certainty.class).orElse(Certainty.STATED);
        String text = fields.text("text", written -> told(written).text()).orElse("");
        Optional<String> source =
                fields.text("source", cited -> citing(cited).source()).flatMap(cited -> cited);
        return modality.map(known -> new EventFacts(known, date, certainty, text, source));
    }

    private static Optional<LifeEvent> event(EventType type, EventFacts facts, Fields fields) {
        return switch (type) {
            case LAUNCHED -> Optional.of(new LifeEvent.Launched(facts));
            case FEEDBACK -> feedback(facts, fields);
            case COURSE_CHANGE -> Optional.of(new LifeEvent.CourseChange(facts));
            case IDEA_ADOPTED -> Optional.of(new LifeEvent.IdeaAdopted(facts));
            case RELAYED -> relayed(facts, fields);
            case EXTENDED -> extended(facts, fields);
            case CONTINUED -> Optional.of(new LifeEvent.Continued(facts));
            case TRANSFORMED -> transformed(facts, fields);
            case ENDED -> Optional.of(new LifeEvent.Ended(facts));
        };
    }

    private static Optional<LifeEvent> feedback(EventFacts facts, Fields fields) {
        fields.require("tone");
        return fields.term("tone", Tone.class).map(tone -> new LifeEvent.Feedback(facts, tone));
    }

    private static Optional<LifeEvent> relayed(EventFacts facts, Fields fields) {
        fields.require("scope");
        Optional<RelayScope> scope = fields.term("scope", RelayScope.class);
        RelayScope nameable = scope.orElse(RelayScope.LOCAL_MEDIA);
        Optional<String> by = fields.text("by", named -> new LifeEvent.Relayed(ANY, nameable, Optional.of(named)).by())
                .flatMap(named -> named);
        return scope.map(known -> new LifeEvent.Relayed(facts, known, by));
    }

    private static Optional<LifeEvent> extended(EventFacts facts, Fields fields) {
        fields.require("channel");
        return fields.term("channel", Channel.class).map(channel -> new LifeEvent.Extended(facts, channel));
    }

    private static Optional<LifeEvent> transformed(EventFacts facts, Fields fields) {
        Optional<String> successor = fields.text(
                        "successor", named -> new LifeEvent.Transformed(ANY, Optional.of(named)).successor())
                .flatMap(named -> named);
        return Optional.of(new LifeEvent.Transformed(facts, successor));
    }

    private static EventFacts told(String text) {
        return new EventFacts(Modality.DONE, Optional.empty(), Certainty.STATED, text, Optional.empty());
    }

    private static EventFacts citing(String source) {
        return new EventFacts(Modality.DONE, Optional.empty(), Certainty.STATED, "", Optional.of(source));
    }
}
