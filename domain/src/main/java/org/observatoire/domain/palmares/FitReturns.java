package org.observatoire.domain.palmares;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.palmares.Recount.Difference;
import org.observatoire.domain.wording.Malformed;

/** Holds returns against the rules that they must have been given under, before anything is counted from them. */
final class FitReturns {

    private final EditionRules rules;
    private final AwardCategory award;

    FitReturns(EditionRules rules, AwardCategory award) {
        this.rules = rules;
        this.award = award;
    }

    List<Difference> unfitIn(CategoryPalmares category) {
        List<Difference> unfit = new ArrayList<>();
        Returns returns = category.returns();
        boolean mentions = rules.method() instanceof JudgingMethod.MajorityJudgment;
        if (returns instanceof Returns.Papers papers) {
            papers.papers()
                    .forEach(paper -> paper.judgements()
                            .forEach((nomination, judgement) -> fault(judgement)
                                    .ifPresent(fault -> unfit.add(difference(nomination, paper, fault)))));
        } else if (returns instanceof Returns.Means && mentions || returns instanceof Returns.Mentions && !mentions) {
            unfit.add(new Difference(
                    category.category().value(),
                    "returns",
                    "of another method",
                    rules.method().code()));
        } else if (returns instanceof Returns.Mentions counted) {
            unfit.addAll(unfit(counted));
        }
        return unfit;
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
