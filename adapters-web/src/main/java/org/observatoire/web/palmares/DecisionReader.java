package org.observatoire.web.palmares;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.Decision;
import org.observatoire.domain.palmares.Departure;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Fields;

/** Reads from JSON what a jury decided. */
final class DecisionReader {

    private DecisionReader() {}

    static Optional<Decision> decision(Fields fields) {
        fields.require("publish");
        Optional<List<NominationId>> gold =
                fields.has("gold") ? fields.texts("gold", NominationId::of) : Optional.of(List.of());
        Optional<List<Departure>> overrides = fields.has("overrides") ? overrides(fields) : Optional.of(List.of());
        Optional<PublishedDetail> publish = fields.term("publish", PublishedDetail.class);
        return gold.flatMap(best -> overrides.flatMap(
                departures -> publish.flatMap(detail -> fields.made(() -> new Decision(best, departures, detail)))));
    }

    private static Optional<List<Departure>> overrides(Fields fields) {
        return fields.list("overrides", (at, node) -> departure(at, node, fields));
    }

    private static Optional<Departure> departure(String at, JsonNode node, Fields whole) {
        return Fields.at(at, node, whole.errors()).flatMap(fields -> {
            fields.require("category", "laureates", "reason");
            Optional<CategoryId> category = fields.text("category", CategoryId::new);
            Optional<List<NominationId>> laureates = fields.texts("laureates", NominationId::of);
            Optional<List<NominationId>> bronze =
                    fields.has("bronze") ? fields.texts("bronze", NominationId::of) : Optional.of(List.of());
            Optional<String> reason = fields.text("reason", written -> Wording.required("reason", written, 4_000));
            fields.nothingElse();
            return category.flatMap(known -> laureates.flatMap(first -> bronze.flatMap(
                    next -> reason.flatMap(why -> fields.made(() -> new Departure(known, first, next, why))))));
        });
    }
}
