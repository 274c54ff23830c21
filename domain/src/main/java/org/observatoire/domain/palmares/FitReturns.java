package org.observatoire.domain.palmares;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Scale;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.palmares.Recount.Difference;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.wording.Malformed;

/** Holds returns against the rules that they must have been given under, before anything is counted from them. */
final class FitReturns {

    private final EditionRules rules;
    private final AwardCategory award;
    private final PublishedDetail detail;

    FitReturns(EditionRules rules, AwardCategory award, PublishedDetail detail) {
        this.rules = rules;
        this.award = award;
        this.detail = detail;
    }

    List<Difference> unfitIn(CategoryPalmares category) {
        Returns returns = category.returns();
        if (detailOf(returns) != detail) {
            return List.of(unfit(category, detailOf(returns).code(), detail.code()));
        }
        boolean mentions = rules.method() instanceof JudgingMethod.MajorityJudgment;
        if (returns.totals()
                .filter(totals -> totals instanceof Returns.Mentions != mentions)
                .isPresent()) {
            return List.of(unfit(category, "of another method", rules.method().code()));
        }
        if (returns instanceof Returns.Papers papers) {
            return unfit(papers);
        }
        if (returns instanceof Returns.Means means) {
            return unfit(means);
        }
        return returns instanceof Returns.Mentions counted ? unfit(counted) : List.of();
    }

    private static PublishedDetail detailOf(Returns returns) {
        if (returns instanceof Returns.Papers) {
            return PublishedDetail.BALLOTS;
        }
        return returns instanceof Returns.PlacesAlone ? PublishedDetail.RESULTS : PublishedDetail.TALLIES;
    }

    private static Difference unfit(CategoryPalmares category, String stated, String counted) {
        return new Difference(category.category().value(), "returns", stated, counted);
    }

    private List<Difference> unfit(Returns.Papers papers) {
        List<Difference> unfit = new ArrayList<>();
        papers.papers()
                .forEach(paper -> new TreeMap<>(paper.judgements())
                        .forEach((nomination, judgement) ->
                                fault(judgement).ifPresent(fault -> unfit.add(difference(nomination, paper, fault)))));
        return unfit;
    }

    private List<Difference> unfit(Returns.Means counted) {
        Scale scale = ((JudgingMethod.WeightedMean) rules.method()).scale();
        return counted.means().entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(Fraction.of(scale.min())) < 0
                        || entry.getValue().compareTo(Fraction.of(scale.max())) > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Difference(
                        entry.getKey().toString(), "mean", entry.getValue().toString(), "out of scale"))
                .toList();
    }

    private List<Difference> unfit(Returns.Mentions counted) {
        int grades = ((JudgingMethod.MajorityJudgment) rules.method()).grades().size();
        return counted.tallies().entrySet().stream()
                .filter(entry -> entry.getValue().grades() != grades)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Difference(
                        entry.getKey().toString(),
                        "grades",
                        String.valueOf(entry.getValue().grades()),
                        "" + grades))
                .toList();
    }

    private Optional<String> fault(Judgement judgement) {
        try {
            judgement.requireFitting(rules.method(), award);
        } catch (Malformed unfit) {
            return Optional.of(unfit.getMessage());
        }
        boolean counts = !(judgement instanceof Judgement.Abstained) && judgement.complete(rules.method(), award);
        return counts ? Optional.empty() : Optional.of("incomplete");
    }

    private static Difference difference(NominationId nomination, Returns.Paper paper, String fault) {
        return new Difference(nomination.toString(), "judgement of " + paper.juror(), "counted", fault);
    }
}
