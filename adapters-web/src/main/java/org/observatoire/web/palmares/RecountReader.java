package org.observatoire.web.palmares;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryPalmares;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;

/**
 * Reads a recount file, strictly: every member that the format has, and no other. What is not such a file is refused as
 * {@link ProblemType#BAD_REQUEST} by a {@link org.observatoire.web.http.RequestRefused}.
 */
final class RecountReader {

    private static final String FORMAT = "observatoire-recount";

    private final Fields fields;

    private RecountReader(Fields fields) {
        this.fields = fields;
    }

    static Palmares palmares(JsonNode object, Messages messages) {
        FieldErrors errors = new FieldErrors(messages);
        Optional<Palmares> palmares = Optional.empty();
        try {
            palmares = new RecountReader(Fields.of(object, errors)).palmares();
        } catch (IllegalArgumentException impossible) {
            errors.add("body", "recount.impossible", impossible.getMessage());
        }
        errors.refuseAny(ProblemType.BAD_REQUEST);
        return palmares.orElseThrow();
    }

    private Optional<Palmares> palmares() {
        fields.require(
                "format", "formatVersion", "rules", "version", "proclaimedAt", "detail", "categories", "gold", "seal");
        fields.requireMention("correction");
        Optional<Integer> format = format();
        if (format.isEmpty()) {
            return Optional.empty();
        }
        Optional<EditionRules> rules = fields.object("rules", RecountRules::rules);
        Optional<Long> version = fields.whole("version", 1, 1_000_000);
        Optional<Instant> proclaimedAt = fields.instant("proclaimedAt");
        Optional<String> correction = fields.text("correction", written -> written);
        Optional<PublishedDetail> detail = fields.term("detail", PublishedDetail.class);
        Optional<List<NominationId>> gold = fields.texts("gold", NominationId::of);
        Optional<List<CategoryPalmares>> categories = rules.flatMap(known -> detail.flatMap(told -> fields.list(
                "categories",
                (at, node) -> Fields.at(at, node, fields.errors())
                        .flatMap(new RecountCategory(known, told, format.get())::category))));
        fields.text("seal", written -> written);
        if (rules.isPresent() && detail.isPresent()) {
            fields.nothingElse();
        }
        if (!fields.errors().all().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Palmares(
                rules.orElseThrow(),
                version.orElseThrow().intValue(),
                proclaimedAt.orElseThrow(),
                correction,
                detail.orElseThrow(),
                categories.orElseThrow(),
                gold.orElseThrow()));
    }

    private Optional<Integer> format() {
        Optional<String> name = fields.text("format", written -> written).filter(FORMAT::equals);
        Optional<Integer> version =
                fields.whole("formatVersion", 1, Palmares.FORMAT).map(Long::intValue);
        if (name.isEmpty() || version.isEmpty()) {
            fields.tell("format", "recount.another-format", FORMAT, Palmares.FORMAT);
        }
        return name.flatMap(known -> version);
    }
}
