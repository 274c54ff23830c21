package org.observatoire.web.palmares;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.edition.ReadEdition;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.edition.Window;
import org.observatoire.domain.wording.Coded;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.DatesInWords;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Term;

/** Words what an edition judged here announces. */
public final class RulesInWords {

    private final Messages messages;
    private final ReadEdition.Judged judged;
    private final EditionRules rules;
    private final Entries entries;

    public RulesInWords(Frame frame, ReadEdition.Judged judged) {
        this.messages = frame.messages();
        this.judged = judged;
        this.rules = judged.edition().rules();
        this.entries = new Entries(frame, judged.actions(), judged.authorities());
    }

    public RulesView view() {
        Stage stage = judged.edition().stage();
        return new RulesView(
                Integer.toString(rules.year()),
                rules.name(),
                Term.of(messages, stage),
                messages.text("judged.stage." + stage.code()),
                Stream.of(
                                window("judged.submissions", rules.calendar().submissions()),
                                window("judged.judging", rules.calendar().judging()))
                        .flatMap(Optional::stream)
                        .toList(),
                rules.categories().stream().map(this::category).toList(),
                stage.compareTo(Stage.JUDGING) >= 0,
                how(),
                rules.method() instanceof JudgingMethod.MajorityJudgment majority ? majority.grades() : List.of());
    }

    private Optional<String> window(String key, Optional<Window> window) {
        DatesInWords dates = new DatesInWords(messages);
        return window.map(span -> messages.text(key, dates.say(span.opens()), dates.say(span.closes())));
    }

    private RulesView.Category category(AwardCategory category) {
        return new RulesView.Category(
                category.id().value(),
                category.label(),
                eligible(category),
                messages.text(
                        "judged.gives",
                        category.prizes().silver(),
                        category.prizes().bronze()),
                scored(category),
                judged.nominees().stream()
                        .filter(nomination -> nomination.category().equals(category.id()))
                        .map(nomination -> entries.of(nomination.action()))
                        .toList());
    }

    private List<RulesView.Criterion> scored(AwardCategory category) {
        return rules.method() instanceof JudgingMethod.WeightedMean
                ? category.grid().map(Grid::criteria).orElse(List.of()).stream()
                        .map(one -> new RulesView.Criterion(one.label(), messages.text("judged.weight", one.weight())))
                        .toList()
                : List.of();
    }

    private String eligible(AwardCategory category) {
        if (category.eligibleKinds().isEmpty() && category.eligibleSizes().isEmpty()) {
            return messages.text("judged.eligible.all");
        }
        if (category.eligibleSizes().isEmpty()) {
            return messages.text("judged.eligible.some", listed(category.eligibleKinds()));
        }
        return category.eligibleKinds().isEmpty()
                ? messages.text("judged.eligible.some", listed(category.eligibleSizes()))
                : messages.text(
                        "judged.eligible.both", listed(category.eligibleKinds()), listed(category.eligibleSizes()));
    }

    private String listed(Collection<? extends Coded> terms) {
        Locale locale = messages.language().locale();
        return terms.stream()
                .map(term -> messages.term(term).toLowerCase(locale))
                .collect(Collectors.joining(", "));
    }

    private List<String> how() {
        CountingInWords counting = new CountingInWords(messages, rules);
        List<String> how = new ArrayList<>(List.of(counting.method(), counting.jurors()));
        counting.quorum().ifPresent(how::add);
        how.add(counting.recusal());
        how.add(messages.text("judged.how.ties"));
        if (rules.gold()) {
            how.add(messages.text("judged.how.gold"));
        }
        return List.copyOf(how);
    }
}
