package org.observatoire.web.palmares;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Scale;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.palmares.Returns;
import org.observatoire.web.http.Messages;

/** Draws what the returns of a category tell of a nominee; nothing where they tell only the places or the means. */
final class Charts {

    private static final int MOST_SPANS = 10;

    private final Messages messages;
    private final JudgingMethod method;
    private final AwardCategory category;
    private final Returns returns;

    Charts(Messages messages, EditionRules rules, AwardCategory category, Returns returns) {
        this.messages = messages;
        this.method = rules.method();
        this.category = category;
        this.returns = returns;
    }

    Optional<Chart> of(NominationId nominee) {
        Optional<Chart> chart = method instanceof JudgingMethod.MajorityJudgment majority
                ? profile(nominee, majority.grades())
                : distribution(nominee, ((JudgingMethod.WeightedMean) method).scale());
        return chart.filter(drawn -> !drawn.blocks().isEmpty());
    }

    private Optional<Chart> profile(NominationId nominee, List<String> grades) {
        List<Chart.Row> rows = IntStream.range(0, grades.size())
                .mapToObj(grade -> new Chart.Row(grades.get(grade), mentions(nominee, grade)))
                .toList();
        return Chart.total(rows) == 0 ? Optional.empty() : Optional.of(Chart.profile(rows));
    }

    private long mentions(NominationId nominee, int grade) {
        if (returns instanceof Returns.Mentions mentions) {
            return Optional.ofNullable(mentions.tallies().get(nominee))
                    .map(tally -> tally.count(grade))
                    .orElse(0L);
        }
        return judgements(nominee).stream()
                .filter(new Judgement.Graded(grade)::equals)
                .count();
    }

    private Optional<Chart> distribution(NominationId nominee, Scale scale) {
        List<Judgement> judgements = judgements(nominee);
        if (judgements.isEmpty()) {
            return Optional.empty();
        }
        int span = scale.max() - scale.min();
        int step = (span + MOST_SPANS - 1) / MOST_SPANS;
        List<Chart.Row> rows = new ArrayList<>();
        for (int from = scale.min(); from < scale.max(); from += step) {
            int to = Math.min(from + step, scale.max());
            boolean last = to == scale.max();
            long low = (long) from * Grid.WHOLE;
            long high = (long) to * Grid.WHOLE + (last ? 1 : 0);
            long count = judgements.stream()
                    .mapToLong(this::weighted)
                    .filter(score -> score >= low && score < high)
                    .count();
            rows.add(new Chart.Row(messages.text(last ? "chart.span.last" : "chart.span", from, to), count));
        }
        return Optional.of(Chart.distribution(rows));
    }

    private List<Judgement> judgements(NominationId nominee) {
        return returns instanceof Returns.Papers papers
                ? papers.papers().stream()
                        .map(paper -> paper.judgements().get(nominee))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    /** A juror's weighted score as a whole number, so that it falls on the right side of every bound. */
    private long weighted(Judgement judgement) {
        return judgement instanceof Judgement.Scored scored
                ? category.grid().orElseThrow().weigh(scored.scores())
                : 0;
    }
}
