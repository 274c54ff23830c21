package org.observatoire.web.organise;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Criterion;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.Window;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.http.FranceTime;

/** The rules of an edition as its form holds them: all is text, shares are percentages, moments are told as in France. */
final class RulesTree {

    /** How many decimals a percentage may have. */
    static final int DECIMALS = 4;

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    private RulesTree() {}

    static ObjectNode of(EditionRules rules) {
        RulesTree tree = new RulesTree();
        tree.root.put("year", Integer.toString(rules.year())).put("name", rules.name());
        tree.add(rules.method());
        tree.root.put("recusal", rules.recusal().code());
        tree.add(rules.quorum());
        rules.jurorsPerNominee().ifPresent(number -> tree.root.put("jurorsPerNominee", number.toString()));
        if (rules.gold()) {
            tree.root.put("gold", "true");
        }
        tree.add("submissions", rules.calendar().submissions());
        tree.add("judging", rules.calendar().judging());
        ArrayNode categories = tree.root.putArray("categories");
        rules.categories().forEach(category -> add(categories.addObject(), category));
        return tree.root;
    }

    private void add(JudgingMethod method) {
        root.put("method", method.code());
        if (method instanceof JudgingMethod.WeightedMean mean) {
            root.putObject("scale")
                    .put("min", Integer.toString(mean.scale().min()))
                    .put("max", Integer.toString(mean.scale().max()));
        } else {
            root.put("grades", String.join("\n", ((JudgingMethod.MajorityJudgment) method).grades()));
        }
    }

    private void add(Quorum quorum) {
        String percentage = new BigDecimal(quorum.share().rounded(DECIMALS + 2).toString())
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
        root.putObject("quorum").put("share", percentage).put("min", Long.toString(quorum.minimum()));
    }

    private void add(String name, Optional<Window> window) {
        window.ifPresent(span -> root.withObjectProperty("windows")
                .putObject(name)
                .put("opens", FranceTime.inAField(span.opens()))
                .put("closes", FranceTime.inAField(span.closes())));
    }

    private static void add(ObjectNode node, AwardCategory category) {
        node.put("id", category.id().value()).put("label", category.label());
        addTerms(node.putArray("eligibleKinds"), category.eligibleKinds());
        addTerms(node.putArray("eligibleSizes"), category.eligibleSizes());
        node.putObject("distinctions")
                .put("silver", Integer.toString(category.prizes().silver()))
                .put("bronze", Integer.toString(category.prizes().bronze()));
        ArrayNode grid = node.putArray("grid");
        category.grid().map(Grid::criteria).orElse(List.of()).forEach(criterion -> add(grid.addObject(), criterion));
    }

    private static void add(ObjectNode node, Criterion criterion) {
        node.put("id", criterion.id())
                .put("label", criterion.label())
                .put("weight", Integer.toString(criterion.weight()));
    }

    private static void addTerms(ArrayNode node, List<? extends Coded> terms) {
        terms.forEach(term -> node.add(term.code()));
    }
}
