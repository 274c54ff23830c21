package org.observatoire.web.palmares;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Criterion;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.edition.Scale;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.web.http.Fields;

/** Reads the rules of a recount file. */
final class RecountRules {

    private static final EditionCalendar UNTOLD = new EditionCalendar(Optional.empty(), Optional.empty());

    private RecountRules() {}

    static Optional<EditionRules> rules(Fields fields) {
        fields.require("year", "name", "method", "recusal", "quorum", "gold", "categories");
        fields.requireMention("jurorsPerNominee");
        Optional<Integer> year = fields.whole("year", 0, 9999).map(Long::intValue);
        Optional<String> name = fields.text("name", written -> written);
        Optional<JudgingMethod> method = fields.object("method", RecountRules::method);
        Optional<RecusalBreadth> recusal = fields.term("recusal", RecusalBreadth.class);
        Optional<Quorum> quorum = fields.object("quorum", RecountRules::quorum);
        Optional<Boolean> gold = fields.truth("gold");
        Optional<Integer> jurors =
                fields.whole("jurorsPerNominee", 1, Integer.MAX_VALUE).map(Long::intValue);
        Optional<List<AwardCategory>> categories = fields.list("categories", (at, node) -> category(at, node, fields));
        fields.nothingElse();
        if (!fields.errors().all().isEmpty()) {
            return Optional.empty();
        }
        return fields.made(() -> new EditionRules(
                year.orElseThrow(),
                name.orElseThrow(),
                method.orElseThrow(),
                recusal.orElseThrow(),
                quorum.orElseThrow(),
                categories.orElseThrow(),
                gold.orElseThrow(),
                UNTOLD,
                jurors));
    }

    private static Optional<JudgingMethod> method(Fields fields) {
        fields.require("id");
        Optional<String> id = fields.text("id", written -> written);
        Optional<JudgingMethod> method = id.flatMap(known -> switch (known) {
            case "weighted-mean" -> {
                fields.require("scale");
                yield fields.object("scale", RecountRules::scale).map(JudgingMethod.WeightedMean::new);
            }
            case "majority-judgment" -> {
                fields.require("grades");
                yield fields.texts("grades", written -> written)
                        .flatMap(grades -> fields.made(() -> new JudgingMethod.MajorityJudgment(grades)));
            }
            default -> {
                fields.tell("id", "field.unknown-term", "weighted-mean, majority-judgment");
                yield Optional.empty();
            }
        });
        fields.nothingElse();
        return method;
    }

    private static Optional<Scale> scale(Fields fields) {
        fields.require("min", "max");
        Optional<Long> min = fields.whole("min", -1_000, 1_000);
        Optional<Long> max = fields.whole("max", -1_000, 1_000);
        fields.nothingElse();
        return min.flatMap(worst ->
                max.flatMap(best -> fields.made(() -> new Scale(worst.intValue(), best.intValue()))));
    }

    private static Optional<Quorum> quorum(Fields fields) {
        fields.require("share", "min");
        Optional<Fraction> share = fields.text("share", Fractions::read);
        Optional<Long> min = fields.whole("min", 0, 1_000_000);
        fields.nothingElse();
        return share.flatMap(part -> min.map(least -> new Quorum(part, least)));
    }

    private static Optional<AwardCategory> category(String at, JsonNode node, Fields whole) {
        return Fields.at(at, node, whole.errors()).flatMap(fields -> {
            fields.require("id", "label", "eligibleKinds", "eligibleSizes", "grid", "distinctions");
            Optional<CategoryId> id = fields.text("id", CategoryId::new);
            Optional<String> label = fields.text("label", written -> written);
            Optional<List<AuthorityKind>> kinds = fields.terms("eligibleKinds", AuthorityKind.class);
            Optional<List<SizeBand>> sizes = fields.terms("eligibleSizes", SizeBand.class);
            Optional<List<Criterion>> criteria =
                    fields.list("grid", (place, criterion) -> criterion(place, criterion, fields));
            Optional<PrizesToGive> prizes = fields.object("distinctions", RecountRules::prizes);
            fields.nothingElse();
            if (!fields.errors().all().isEmpty()) {
                return Optional.empty();
            }
            Optional<Grid> grid =
                    criteria.filter(some -> !some.isEmpty()).flatMap(some -> fields.made(() -> new Grid(some)));
            return fields.made(() -> new AwardCategory(
                    id.orElseThrow(),
                    label.orElseThrow(),
                    kinds.orElseThrow(),
                    sizes.orElseThrow(),
                    grid,
                    prizes.orElseThrow()));
        });
    }

    private static Optional<Criterion> criterion(String at, JsonNode node, Fields whole) {
        return Fields.at(at, node, whole.errors()).flatMap(fields -> {
            fields.require("id", "label", "weight");
            Optional<String> id = fields.text("id", written -> written);
            Optional<String> label = fields.text("label", written -> written);
            Optional<Long> weight = fields.whole("weight", 1, 100);
            fields.nothingElse();
            return id.flatMap(known -> label.flatMap(told ->
                    weight.flatMap(heavy -> fields.made(() -> new Criterion(known, told, heavy.intValue())))));
        });
    }

    private static Optional<PrizesToGive> prizes(Fields fields) {
        fields.require("silver", "bronze");
        Optional<Long> silver = fields.whole("silver", 1, 100);
        Optional<Long> bronze = fields.whole("bronze", 0, 100);
        fields.nothingElse();
        return silver.flatMap(first -> bronze.map(next -> new PrizesToGive(first.intValue(), next.intValue())));
    }
}
