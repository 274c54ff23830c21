package org.observatoire.web.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Criterion;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Fields;

/** Reads from JSON a category of an edition. */
final class CategoryReader {

    private static final PrizesToGive ONE_SILVER = new PrizesToGive(1, 0);

    private CategoryReader() {}

    static Optional<AwardCategory> category(String at, JsonNode node, Fields whole) {
        return Fields.at(at, node, whole.errors()).flatMap(CategoryReader::category);
    }

    private static Optional<AwardCategory> category(Fields fields) {
        fields.require("id", "label");
        Optional<CategoryId> id = fields.text("id", CategoryId::new);
        Optional<String> label = fields.text("label", written -> Wording.required("label", written, 200));
        List<AuthorityKind> kinds =
                fields.terms("eligibleKinds", AuthorityKind.class).orElse(List.of());
        List<SizeBand> sizes = fields.terms("eligibleSizes", SizeBand.class).orElse(List.of());
        Optional<Grid> grid = fields.list("grid", (at, node) -> criterion(at, node, fields))
                .filter(criteria -> !criteria.isEmpty())
                .flatMap(criteria -> fields.made(() -> new Grid(criteria)));
        PrizesToGive prizes =
                fields.object("distinctions", CategoryReader::prizes).orElse(ONE_SILVER);
        fields.nothingElse();
        return id.flatMap(known ->
                label.flatMap(told -> fields.made(() -> new AwardCategory(known, told, kinds, sizes, grid, prizes))));
    }

    private static Optional<Criterion> criterion(String at, JsonNode node, Fields whole) {
        return Fields.at(at, node, whole.errors()).flatMap(fields -> {
            fields.require("id", "label", "weight");
            Optional<String> id = fields.text("id", written -> new Criterion(written, "-", 1).id());
            Optional<String> label = fields.text("label", written -> Wording.required("label", written, 200));
            Optional<Long> weight = fields.whole("weight", 1, 100);
            fields.nothingElse();
            return id.flatMap(known ->
                    label.flatMap(told -> weight.map(heavy -> new Criterion(known, told, heavy.intValue()))));
        });
    }

    private static Optional<PrizesToGive> prizes(Fields fields) {
        Optional<Long> silver = fields.has("silver") ? fields.whole("silver", 1, 100) : Optional.of(1L);
        Optional<Long> bronze = fields.has("bronze") ? fields.whole("bronze", 0, 100) : Optional.of(0L);
        fields.nothingElse();
        return silver.flatMap(first -> bronze.map(next -> new PrizesToGive(first.intValue(), next.intValue())));
    }
}
