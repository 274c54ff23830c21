package org.observatoire.web.palmares;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.observatoire.application.palmares.PrepareDecision;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.Distinguished;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Fields;

/** Reads from the form of the deliberation what is being prepared. */
final class DraftReader {

    private static final long MOST_REVISIONS = 1_000_000_000;

    private final JsonNode tree;
    private final Fields fields;

    DraftReader(JsonNode tree, Fields fields) {
        this.tree = tree;
        this.fields = fields;
    }

    PrepareDecision.Command on(int year) {
        fields.require("revision");
        Optional<Integer> revision = fields.whole("revision", 0, MOST_REVISIONS).map(Long::intValue);
        Map<String, Map<String, Distinction>> chosen = choices();
        Map<String, String> reasons = members(
                fields,
                tree,
                "reasons",
                (inner, name) -> inner.text(name, written -> Wording.free(name, written, 4_000)));
        List<NominationId> gold = gold();
        Optional<PublishedDetail> detail = fields.term("publish", PublishedDetail.class);
        String correction = fields.text("correction", written -> Wording.free("correction", written, 2_000))
                .orElse("");
        fields.accept();
        Map<CategoryId, PrepareDecision.Choice> choices = new HashMap<>();
        chosen.forEach((category, given) -> choices.put(
                new CategoryId(category),
                new PrepareDecision.Choice(distinguished(category, given), reasons.getOrDefault(category, ""))));
        return new PrepareDecision.Command(year, revision.orElseThrow(), choices, gold, detail, correction);
    }

    /** What each nominee is given, by category then action; nominees that are given nothing are left out. */
    private Map<String, Map<String, Distinction>> choices() {
        return members(
                fields,
                tree,
                "choices",
                (categories, category) -> Optional.of(members(
                        categories,
                        tree.path("choices"),
                        category,
                        (inner, action) -> given(inner, category, action))));
    }

    private Optional<Distinction> given(Fields inner, String category, String action) {
        boolean nothing =
                tree.at("/choices/" + category + "/" + action).asText().equals(DraftInForm.NOTHING);
        return nothing
                ? inner.text(action, none -> none).flatMap(none -> Optional.empty())
                : inner.term(action, Distinction.class);
    }

    private List<NominationId> gold() {
        List<NominationId> gold = new ArrayList<>();
        members(
                        fields,
                        tree,
                        "gold",
                        (categories, category) -> Optional.of(members(
                                categories, tree.path("gold"), category, (inner, action) -> inner.truth(action))))
                .forEach((category, actions) ->
                        actions.forEach((action, ticked) -> gold.add(NominationId.of(category + "." + action))));
        return gold;
    }

    private static Distinguished distinguished(String category, Map<String, Distinction> given) {
        return new Distinguished(with(Distinction.SILVER, category, given), with(Distinction.BRONZE, category, given));
    }

    private static List<NominationId> with(Distinction metal, String category, Map<String, Distinction> given) {
        return given.entrySet().stream()
                .filter(entry -> entry.getValue() == metal)
                .map(entry -> NominationId.of(category + "." + entry.getKey()))
                .toList();
    }

    /** What is said of each of several things that a form names itself, in its order; what is blank is left out. */
    private static <T> Map<String, T> members(
            Fields whole, JsonNode tree, String name, BiFunction<Fields, String, Optional<T>> each) {
        Map<String, T> members = new LinkedHashMap<>();
        whole.object(name, inner -> {
            tree.path(name)
                    .fieldNames()
                    .forEachRemaining(member -> each.apply(inner, member).ifPresent(said -> members.put(member, said)));
            return Optional.of(members);
        });
        return members;
    }
}
