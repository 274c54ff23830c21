package org.observatoire.web.palmares;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryCount;
import org.observatoire.domain.palmares.Distinguished;
import org.observatoire.domain.palmares.Firmness;
import org.observatoire.domain.palmares.Order;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.domain.palmares.Spread;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.ranking.Figures;
import org.observatoire.domain.ranking.Unranked;
import org.observatoire.web.http.Messages;
import org.observatoire.web.page.Phrase;
import org.observatoire.web.page.Quotes;
import org.observatoire.web.page.Term;
import org.observatoire.web.ranking.Reasons;

/** Words the count of a category for those who deliberate on it. */
final class CountInWords {

    private final Messages messages;
    private final CategoryCount count;
    private final Map<NominationId, String> titles;
    private final Entries entries;
    private final List<String> grades;
    private final Quotes quotes = new Quotes();
    private final Reasons reasons;
    private final Order order;
    private final Distinguished falling;
    private final Map<NominationId, Firmness> firmness;
    private final Map<NominationId, Spread> spread;
    private final Map<NominationId, Unranked> unranked;
    private final Charts charts;

    CountInWords(
            Messages messages,
            EditionRules rules,
            CategoryCount count,
            Map<NominationId, String> titles,
            Entries entries) {
        this.messages = messages;
        this.count = count;
        this.titles = titles;
        this.entries = entries;
        this.grades = rules.method() instanceof JudgingMethod.MajorityJudgment majority ? majority.grades() : List.of();
        this.reasons = new Reasons(messages, grades.stream().map(quotes::mark).toList());
        this.order = count.order();
        this.falling = count.falling();
        this.firmness = count.firmness();
        this.spread = count.spread();
        this.unranked = count.unranked();
        this.charts = new Charts(messages, rules, count.category(), count.returns(PublishedDetail.BALLOTS));
    }

    DeliberationView.Category view(boolean departs) {
        Stream<NominationId> ranked =
                order.groups().stream().flatMap(group -> group.stream().sorted());
        return new DeliberationView.Category(
                count.category().id().value(),
                count.category().label(),
                messages.text(
                        "deliberation.gives",
                        count.category().prizes().silver(),
                        count.category().prizes().bronze()),
                remarks(),
                Stream.concat(ranked, unranked.keySet().stream())
                        .map(this::nominee)
                        .toList(),
                count.ranking().neighbours().stream()
                        .map(explanation -> quotes.in(reasons.why(explanation, this::quoted)))
                        .toList(),
                departs);
    }

    private List<Phrase> remarks() {
        List<String> remarks = new ArrayList<>();
        order.groups().stream()
                .filter(group -> group.size() > 1)
                .map(group -> messages.text(
                        "deliberation.tie",
                        group.size(),
                        order.rank(group.iterator().next()).orElseThrow(),
                        group.stream()
                                .sorted()
                                .map(one -> messages.text("deliberation.quoted", quoted(one)))
                                .collect(Collectors.joining(", "))))
                .forEach(remarks::add);
        var prizes = count.category().prizes();
        overflow("silver", falling.silver().size(), prizes.silver()).ifPresent(remarks::add);
        overflow("bronze", falling.bronze().size(), prizes.bronze()).ifPresent(remarks::add);
        return remarks.stream().map(quotes::in).toList();
    }

    private Optional<String> overflow(String metal, int given, int announced) {
        return given > announced
                ? Optional.of(messages.text("deliberation.overflow." + metal, given, announced))
                : Optional.empty();
    }

    private DeliberationView.Nominee nominee(NominationId nomination) {
        Coverage coverage = count.coverage().get(nomination);
        return new DeliberationView.Nominee(
                "choices." + nomination,
                entries.of(nomination.action(), titles.get(nomination)),
                order.rank(nomination)
                        .map(rank -> messages.text("judged.rank", rank))
                        .orElseGet(() -> messages.text("deliberation.unranked")),
                quotes.in(figures(nomination, coverage)),
                others(coverage),
                Optional.ofNullable(firmness.get(nomination))
                        .map(firm -> FirmnessInWords.of(firm, messages))
                        .orElse(""),
                quotes.in(Optional.ofNullable(spread.get(nomination))
                        .map(this::spread)
                        .orElse("")),
                Optional.ofNullable(spread.get(nomination)).filter(Spread::wide).isPresent(),
                charts.of(nomination),
                count.comments(nomination),
                falling.of(nomination).map(distinction -> Term.of(messages, distinction)));
    }

    private String figures(NominationId nomination, Coverage coverage) {
        return Optional.ofNullable(unranked.get(nomination))
                .map(why -> reasons.why(quoted(nomination), why))
                .orElseGet(() -> messages.text(
                        "deliberation.figures",
                        figure(count.ranking().figures(nomination).orElseThrow()),
                        coverage.given()));
    }

    private String figure(Figures figures) {
        return figures instanceof Figures.Mean mean
                ? messages.text("deliberation.mean", mean.mean().rounded(2))
                : messages.text("deliberation.grade", grade(((Figures.Gauge) figures).grade()));
    }

    private String quoted(NominationId nomination) {
        return quotes.mark(titles.get(nomination));
    }

    private String grade(int position) {
        return quotes.mark(grades.get(position));
    }

    private String others(Coverage coverage) {
        return Stream.of(
                        told("deliberation.abstained", coverage.abstained()),
                        told("deliberation.pending", coverage.notYetGiven()),
                        told("deliberation.recused", coverage.recused()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> told(String key, long number) {
        return number == 0 ? Optional.empty() : Optional.of(messages.text(key, number));
    }

    private String spread(Spread apart) {
        if (apart.judged() == 1) {
            return messages.text("deliberation.spread.alone");
        }
        if (apart.lowest().equals(apart.highest())) {
            return messages.text("deliberation.spread.agreed");
        }
        return grades.isEmpty()
                ? messages.text(
                        "deliberation.spread.scores",
                        apart.lowest().rounded(2),
                        apart.highest().rounded(2))
                : messages.text(
                        "deliberation.spread.mentions",
                        grade(apart.lowest().numerator().intValueExact()),
                        grade(apart.highest().numerator().intValueExact()));
    }
}
