package org.observatoire.web.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.observatoire.application.exchange.IncomingAction;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.web.action.SheetReader;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;

/** Reads an action to be brought in from the members of a line: its sheet, by the rules of every sheet, and what is around. */
final class LineReader {

    private static final List<String> AROUND = List.of("id", "publishedAt", "inspiredBy");

    private final Messages messages;
    private final SheetReader sheets;

    LineReader(Messages messages) {
        this.messages = messages;
        this.sheets = new SheetReader(messages);
    }

    /** The action; {@link RequestRefused} with everything that is wrong. */
    IncomingAction read(long number, ObjectNode members) {
        launchWhereNothingIsTold(members);
        members.remove(Column.TOLD.stream().map(Column::header).toList());
        ObjectNode around = members.objectNode();
        AROUND.forEach(name -> Optional.ofNullable(members.remove(name)).ifPresent(member -> around.set(name, member)));
        FieldErrors errors = new FieldErrors(messages);
        Fields fields = Fields.of(around, errors);
        fields.require("id");
        Optional<ActionId> id = fields.text("id", ActionId::new);
        Optional<Instant> published = fields.instant("publishedAt");
        List<IncomingAction.Borrowing> inspiredBy = fields.list("inspiredBy", (at, node) -> borrowing(at, node, errors))
                .orElse(List.of());
        Optional<Sheet> sheet = sheet(members, errors);
        Optional<IncomingAction> action = id.flatMap(known -> sheet.flatMap(
                written -> fields.made(() -> new IncomingAction(number, known, written, published, inspiredBy))));
        errors.refuseAny(ProblemType.INVALID);
        return action.orElseThrow();
    }

    /** A table made by hand says when an action was launched, and seldom tells its life. */
    private static void launchWhereNothingIsTold(ObjectNode members) {
        JsonNode launched = members.path(Column.LAUNCHED_ON.header());
        boolean told = members.hasNonNull(Column.EVENTS.header());
        if (!told && launched.isTextual()) {
            members.putArray(Column.EVENTS.header())
                    .addObject()
                    .put("type", "launched")
                    .put("modality", "done")
                    .set("date", launched);
        }
    }

    private Optional<Sheet> sheet(ObjectNode members, FieldErrors errors) {
        try {
            return Optional.of(sheets.sheet(members));
        } catch (RequestRefused refused) {
            errors.addAll(refused.errors());
            return Optional.empty();
        }
    }

    private static Optional<IncomingAction.Borrowing> borrowing(String at, JsonNode node, FieldErrors errors) {
        if (node.isTextual()) {
            return errors.checked(at, () -> new ActionId(node.textValue()))
                    .map(lender -> new IncomingAction.Borrowing(lender, Optional.empty(), Set.of()));
        }
        return Fields.at(at, node, errors).flatMap(LineReader::borrowing);
    }

    private static Optional<IncomingAction.Borrowing> borrowing(Fields fields) {
        fields.require("action");
        Optional<ActionId> lender = fields.text("action", ActionId::new);
        Optional<ApproximateDate> date = fields.text("date", ApproximateDate::new);
        Optional<List<Reuse.Side>> confirmedBy = fields.terms("confirmedBy", Reuse.Side.class);
        fields.nothingElse();
        return lender.map(
                known -> new IncomingAction.Borrowing(known, date, new HashSet<>(confirmedBy.orElse(List.of()))));
    }
}
