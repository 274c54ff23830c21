package org.observatoire.web.organise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.observatoire.application.edition.ReadEdition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.edition.RulePart;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.SizeBand;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Revisions;
import org.observatoire.web.page.Choice;
import org.observatoire.web.page.FormView;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Term;
import org.observatoire.web.palmares.RulesInWords;
import org.observatoire.web.palmares.RulesView;

/** Words the form of the rules of an edition. */
final class RulesFormInWords {

    private final Frame frame;
    private final Messages messages;

    RulesFormInWords(Frame frame) {
        this.frame = frame;
        this.messages = frame.messages();
    }

    /** The form of an edition to come. */
    RulesFormView toCome(RulesDraft draft, FormView form, List<RulesFormView.Start> starts) {
        return view(
                form,
                "",
                "",
                EditionDeskPages.NEW,
                "",
                new RulesFormView.Open(true, true, true),
                Optional.empty(),
                "",
                starts,
                categories(draft, Map.of()));
    }

    /** The form of the rules that an edition has. */
    RulesFormView of(ReadEdition.Judged judged, RulesDraft draft, FormView form) {
        EditionRules rules = judged.edition().rules();
        Stage stage = judged.edition().stage();
        Map<String, RulesView.Category> told = new RulesInWords(frame, judged)
                .view().categories().stream().collect(Collectors.toMap(RulesView.Category::id, Function.identity()));
        return view(
                form,
                Integer.toString(rules.year()),
                rules.name(),
                EditionDeskPages.path(rules.year()) + "/rules",
                Revisions.versionOf(rules),
                new RulesFormView.Open(
                        RulePart.CATEGORIES.amendableAt(stage),
                        RulePart.GRID.amendableAt(stage),
                        RulePart.JUDGING.amendableAt(stage)),
                Optional.of(Term.of(messages, stage)),
                messages.text("organise.frozen." + stage.code()),
                List.of(),
                categories(draft, told));
    }

    private RulesFormView view(
            FormView form,
            String year,
            String name,
            String path,
            String read,
            RulesFormView.Open open,
            Optional<Term> stage,
            String frozen,
            List<RulesFormView.Start> starts,
            List<RulesFormView.Category> categories) {
        return new RulesFormView(
                form,
                year,
                name,
                frame.link(path),
                read,
                open,
                stage,
                frozen,
                starts,
                List.of(method("weighted-mean"), method("majority-judgment")),
                Choice.all(messages, RecusalBreadth.class),
                Choice.all(messages, AuthorityKind.class),
                Choice.all(messages, SizeBand.class),
                categories);
    }

    private Choice method(String code) {
        return new Choice(
                code, messages.text("organise.method." + code), messages.text("organise.method." + code + ".hint"));
    }

    private List<RulesFormView.Category> categories(RulesDraft draft, Map<String, RulesView.Category> told) {
        int many = draft.categories().size();
        return IntStream.range(0, many)
                .mapToObj(place -> category(draft, place, many, told))
                .toList();
    }

    private RulesFormView.Category category(
            RulesDraft draft, int place, int many, Map<String, RulesView.Category> told) {
        var node = draft.categories().get(place);
        String at = "categories[" + place + "]";
        String label = node.path("label").asText("").strip();
        int sum = draft.sumOfWeights(place);
        return new RulesFormView.Category(
                place,
                at,
                "category-" + place,
                label.isEmpty() ? messages.text("organise.category.number", place + 1) : label,
                Optional.ofNullable(told.get(node.path("id").asText("")))
                        .map(RulesView.Category::eligible)
                        .orElse(""),
                IntStream.range(0, node.path("grid").size())
                        .mapToObj(line -> at + ".grid[" + line + "]")
                        .toList(),
                messages.text("organise.sum", sum),
                sum == 100,
                place == 0,
                place == many - 1);
    }
}
