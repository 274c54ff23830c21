package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.EventFacts;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.action.RelayScope;
import org.observatoire.domain.action.Tone;

/** An event as a row: its type, what every event tells, and what only some types do. */
final class EventRow {

    private static final Map<Class<? extends LifeEvent>, String> TYPES = Map.of(
            LifeEvent.Launched.class, "launched",
            LifeEvent.Feedback.class, "feedback",
            LifeEvent.CourseChange.class, "course-change",
            LifeEvent.IdeaAdopted.class, "idea-adopted",
            LifeEvent.Relayed.class, "relayed",
            LifeEvent.Extended.class, "extended",
            LifeEvent.Continued.class, "continued",
            LifeEvent.Transformed.class, "transformed",
            LifeEvent.Ended.class, "ended");

    private EventRow() {}

    static void bind(PreparedBatch batch, LifeEvent event) {
        EventFacts facts = event.facts();
        batch.bind("type", TYPES.get(event.getClass()))
                .bind("modality", facts.modality().code())
                .bind("date", facts.date().map(ApproximateDate::edtf))
                .bind("certainty", facts.certainty().code())
                .bind("text", facts.text())
                .bind("source", facts.source());
        batch.bind(
                        "tone",
                        only(event, LifeEvent.Feedback.class)
                                .map(one -> one.tone().code()))
                .bind(
                        "scope",
                        only(event, LifeEvent.Relayed.class)
                                .map(one -> one.scope().code()))
                .bind("relayedBy", only(event, LifeEvent.Relayed.class).flatMap(LifeEvent.Relayed::by))
                .bind(
                        "channel",
                        only(event, LifeEvent.Extended.class)
                                .map(one -> one.channel().code()))
                .bind("successor", only(event, LifeEvent.Transformed.class).flatMap(LifeEvent.Transformed::successor));
    }

    static LifeEvent read(ResultSet row) throws SQLException {
        EventFacts facts = new EventFacts(
                Column.term(row, "modality", Modality.class),
                Column.date(row, "date"),
                Column.term(row, "certainty", Certainty.class),
                row.getString("text"),
                Column.text(row, "source"));
        String type = row.getString("type");
        return switch (type) {
            case "launched" -> new LifeEvent.Launched(facts);
            case "feedback" -> new LifeEvent.Feedback(facts, Column.term(row, "tone", Tone.class));
            case "course-change" -> new LifeEvent.CourseChange(facts);
            case "idea-adopted" -> new LifeEvent.IdeaAdopted(facts);
            case "relayed" ->
                new LifeEvent.Relayed(
                        facts, Column.term(row, "scope", RelayScope.class), Column.text(row, "relayed_by"));
            case "extended" -> new LifeEvent.Extended(facts, Column.term(row, "channel", Channel.class));
            case "continued" -> new LifeEvent.Continued(facts);
            case "transformed" -> new LifeEvent.Transformed(facts, Column.text(row, "successor"));
            case "ended" -> new LifeEvent.Ended(facts);
            default -> throw new IllegalStateException("type: « " + type + " » is no event of this version");
        };
    }

    private static <E extends LifeEvent> Optional<E> only(LifeEvent event, Class<E> type) {
        return Optional.of(event).filter(type::isInstance).map(type::cast);
    }
}
