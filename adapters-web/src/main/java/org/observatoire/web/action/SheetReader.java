package org.observatoire.web.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.observatoire.application.action.ProposeAction;
import org.observatoire.domain.action.Contact;
import org.observatoire.domain.action.Correction;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Sheet;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;

/**
 * Reads from JSON what people write about actions. What says something impossible is refused as
 * {@link ProblemType#INVALID} by a {@link org.observatoire.web.http.RequestRefused}, with everything that is wrong, in
 * the reader's language.
 */
public final class SheetReader {

    private final Messages messages;

    public SheetReader(Messages messages) {
        this.messages = messages;
    }

    /** A whole sheet. */
    public Sheet sheet(JsonNode object) {
        Fields fields = Fields.of(object, new FieldErrors(messages));
        Correction parts = wholeSheet(fields);
        accept(fields);
        return parts.applyTo(SheetRules.BLANK);
    }

    /** A whole sheet, and the contact of whoever proposes it. */
    public ProposeAction.Command proposal(JsonNode object) {
        Fields fields = Fields.of(object, new FieldErrors(messages));
        Correction parts = wholeSheet(fields);
        fields.require("contact");
        Optional<Contact> contact = fields.object("contact", SheetReader::contact);
        accept(fields);
        return new ProposeAction.Command(parts.applyTo(SheetRules.BLANK), contact.orElseThrow());
    }

    /** The parts of a sheet that are written; a null trigger takes it away, any other null is as if absent. */
    public Correction correction(JsonNode object) {
        Fields fields = Fields.of(object, new FieldErrors(messages));
        Correction correction = SheetParts.of(fields);
        boolean sourcesRead = correction.sources().isPresent();
        SheetRules.tellAll(sourcesRead ? correction : SheetRules.withoutLife(correction), fields.errors());
        accept(fields);
        return correction;
    }

    /** One event. */
    public LifeEvent event(JsonNode object) {
        Fields fields = Fields.of(object, new FieldErrors(messages));
        Optional<LifeEvent> event = EventReader.event(fields);
        fields.errors().refuseAny(ProblemType.INVALID);
        return event.orElseThrow();
    }

    private static Correction wholeSheet(Fields fields) {
        fields.require("authority", "title", "summary");
        Correction parts = SheetParts.of(fields);
        boolean sourcesUnread = fields.has("sources") && parts.sources().isEmpty();
        SheetRules.tellAll(sourcesUnread ? SheetRules.withoutLife(parts) : parts, fields.errors());
        return parts;
    }

    private static Optional<Contact> contact(Fields fields) {
        fields.require("name", "email");
        Optional<String> name = fields.text("name", written -> new Contact(written, "contact@example.org").name());
        Optional<String> email = fields.text("email", written -> new Contact("-", written).email());
        fields.nothingElse();
        return name.flatMap(known -> email.map(address -> new Contact(known, address)));
    }

    private static void accept(Fields fields) {
        fields.nothingElse();
        fields.errors().refuseAny(ProblemType.INVALID);
    }
}
