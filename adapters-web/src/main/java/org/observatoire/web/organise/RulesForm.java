package org.observatoire.web.organise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.web.edition.RulesReader;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Messages;

/**
 * What the form of some rules says, put in the words of the API so that one reader reads both: names are made from labels,
 * percentages are shares, mentions are a line each. What was not touched is not mentioned: so a share or a moment that the
 * form tells less finely than it is kept does not change by being shown.
 */
final class RulesForm {

    /** The field that tells which rules the writer read. */
    static final String READ = "read";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ObjectNode said;
    private final FieldErrors errors;

    private RulesForm(RulesDraft draft, Messages messages) {
        this.said = draft.tree().deepCopy();
        this.errors = new FieldErrors(messages);
    }

    /** The rules that a form announces. */
    static EditionRules announced(RulesDraft draft, Messages messages) {
        RulesForm form = new RulesForm(draft, messages);
        form.putInTheWordsOfTheApi();
        return RulesReader.rules(form.said, form.errors);
    }

    /** The rules that a form makes of others. */
    static EditionRules amended(RulesDraft draft, EditionRules before, Messages messages) {
        RulesForm form = new RulesForm(draft, messages);
        form.leaveOutWhatIsAsBefore(RulesTree.of(before));
        form.putInTheWordsOfTheApi();
        return RulesReader.amended(form.said, before, form.errors);
    }

    private void leaveOutWhatIsAsBefore(ObjectNode before) {
        if (same(said.path("quorum"), before.path("quorum"))) {
            said.remove("quorum");
        }
        JsonNode windows = said.path("windows");
        ObjectNode changed = said.putObject("windows");
        for (String name : List.of("submissions", "judging")) {
            if (!same(windows.path(name), before.path("windows").path(name))) {
                changed.set(name, windows.path(name).isMissingNode() ? NullNode.instance : windows.path(name));
            }
        }
    }

    /** Once rules are frozen, the form is short: what it does not hold it does not mention. */
    private void putInTheWordsOfTheApi() {
        said.remove(READ);
        if (!said.has("method")) {
            said.remove("categories");
            return;
        }
        if (!said.hasNonNull("gold")) {
            said.put("gold", false);
        }
        boolean scored = !said.path("method").asText().equals("majority-judgment");
        said.remove(scored ? "grades" : "scale");
        mentionsALine();
        percentageAsShare();
        ArrayNode categories = (ArrayNode) said.get("categories");
        FormNames names = new FormNames(categories);
        for (JsonNode node : categories) {
            ObjectNode category = (ObjectNode) node;
            category.remove(RulesDraft.MARK);
            names.nameCategory(category);
            putGrid(category, scored);
        }
    }

    private static void putGrid(ObjectNode category, boolean scored) {
        ArrayNode grid = (ArrayNode) category.get("grid");
        if (!scored) {
            category.remove("grid");
            return;
        }
        grid.forEach(criterion -> ((ObjectNode) criterion).remove(RulesDraft.MARK));
        while (!grid.isEmpty() && blank(grid.get(grid.size() - 1))) {
            grid.remove(grid.size() - 1);
        }
        FormNames names = new FormNames(grid);
        grid.forEach(criterion -> names.nameCriterion((ObjectNode) criterion));
    }

    private void mentionsALine() {
        JsonNode typed = said.path("grades");
        if (typed.isTextual()) {
            ArrayNode grades = said.putArray("grades");
            typed.asText().lines().filter(line -> !line.isBlank()).forEach(grades::add);
        }
    }

    /** Blank parts are told by the reader, as missing. */
    private void percentageAsShare() {
        if (said.has("quorum") && !said.get("quorum").isObject()) {
            said.putObject("quorum");
        }
        if (said.path("quorum").hasNonNull("share")) {
            BigDecimal share = Fields.of(said, errors)
                    .object("quorum", quorum -> quorum.number("share"))
                    .map(this::share)
                    .orElse(BigDecimal.ZERO);
            ((ObjectNode) said.get("quorum")).put("share", share);
        }
    }

    private BigDecimal share(BigDecimal percentage) {
        boolean within = percentage.signum() >= 0
                && percentage.compareTo(HUNDRED) <= 0
                && percentage.stripTrailingZeros().scale() <= RulesTree.DECIMALS;
        if (!within) {
            errors.add("quorum.share", "organise.not-a-percentage", RulesTree.DECIMALS);
        }
        return within ? percentage.movePointLeft(2) : BigDecimal.ZERO;
    }

    private static boolean blank(JsonNode criterion) {
        return criterion.valueStream().allMatch(part -> part.asText("").isBlank());
    }

    private static boolean same(JsonNode typed, JsonNode kept) {
        return typed.isObject() ? typed.equals(kept) : !kept.isObject();
    }
}
