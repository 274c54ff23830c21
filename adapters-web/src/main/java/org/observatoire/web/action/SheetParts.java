package org.observatoire.web.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Audience;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.action.Channel;
import org.observatoire.domain.action.Contributor;
import org.observatoire.domain.action.Correction;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.Source;
import org.observatoire.domain.action.Trigger;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;

/** Reads the parts of a sheet from JSON, each one optional. */
final class SheetParts {

    private SheetParts() {}

    static Correction of(Fields fields) {
        return new Correction(
                fields.text("authority", AuthorityId::new),
                fields.text("title", Function.identity()),
                fields.text("summary", Function.identity()),
                fields.texts("categories", CategoryId::new),
                fields.terms("channels", Channel.class),
                fields.term("channelsCertainty", Certainty.class),
                fields.texts("hashtags", Hashtag::new),
                fields.terms("audiences", Audience.class),
                trigger(fields),
                fields.list("contributors", (at, node) -> contributor(at, node, fields.errors())),
                sources(fields),
                life(fields));
    }

    private static Optional<Optional<Trigger>> trigger(Fields fields) {
        Optional<Trigger> written = fields.object("trigger", SheetParts::cause);
        return fields.mentions("trigger") ? Optional.of(written) : Optional.empty();
    }

    private static Optional<Trigger> cause(Fields fields) {
        fields.require("date", "text");
        Optional<ApproximateDate> date = fields.text("date", ApproximateDate::new);
        Certainty certainty = fields.term("certainty", Certainty.class).orElse(Certainty.STATED);
        Optional<String> text = fields.text("text", written -> told(written).text());
        fields.nothingElse();
        return date.flatMap(day -> text.map(words -> new Trigger(day, certainty, words)));
    }

    private static Trigger told(String text) {
        return new Trigger(new ApproximateDate("2020"), Certainty.STATED, text);
    }

    private static Optional<Contributor> contributor(String at, JsonNode node, FieldErrors errors) {
        return Fields.at(at, node, errors).flatMap(SheetParts::contributor);
    }

    private static Optional<Contributor> contributor(Fields fields) {
        fields.require("role", "kind");
        Optional<Contributor.Role> role = fields.term("role", Contributor.Role.class);
        Optional<Contributor.Kind> kind = fields.term("kind", Contributor.Kind.class);
        Optional<String> label =
                fields.text("label", written -> labelled(written).label()).flatMap(Function.identity());
        fields.nothingElse();
        return role.flatMap(part -> kind.map(who -> new Contributor(part, who, label)));
    }

    private static Contributor labelled(String label) {
        return new Contributor(Contributor.Role.MAKER, Contributor.Kind.PARTNER, Optional.of(label));
    }

    private static Optional<List<Source>> sources(Fields fields) {
        AtomicInteger place = new AtomicInteger();
        return fields.list(
                "sources", (at, node) -> SourceReader.at(at, place.incrementAndGet(), node, fields.errors()));
    }

    private static Optional<Life> life(Fields fields) {
        return fields.list(
                        "events",
                        (at, node) -> Optional.of(
                                EventReader.at(at, node, fields.errors()).orElse(SheetRules.NOTHING_TO_REFUSE)))
                .flatMap(events -> fields.errors().checked("events", () -> new Life(events)));
    }
}
