package org.observatoire.domain.palmares;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.Recount.Difference;

/**
 * Holds the totals that stand beside ballots against what these add up to: whatever judgement is changed, its nominee is
 * named, even where no place moves.
 */
final class TotalsOfBallots {

    private TotalsOfBallots() {}

    static List<Difference> differencesIn(EditionRules rules, AwardCategory award, CategoryPalmares category) {
        if (!(category.returns() instanceof Returns.Papers papers)
                || papers.totals().isEmpty()) {
            return List.of();
        }
        List<NominationId> nominees =
                category.nominees().stream().map(NomineeLine::nomination).toList();
        Returns.Totals stated = papers.totals().get();
        Returns.Totals counted = new Addition(rules, award, papers.papers()).over(Set.copyOf(nominees));
        String figure = counted instanceof Returns.Means ? "mean" : "tally";
        return nominees.stream()
                .map(one -> new Difference(one.toString(), figure, written(stated, one), written(counted, one)))
                .filter(difference -> !difference.stated().equals(difference.counted()))
                .toList();
    }

    private static String written(Returns.Totals totals, NominationId nominee) {
        Optional<?> total = totals instanceof Returns.Mentions mentions
                ? Optional.ofNullable(mentions.tallies().get(nominee)).map(RecountPaper::counts)
                : Optional.ofNullable(((Returns.Means) totals).means().get(nominee));
        return total.map(Object::toString).orElse("none");
    }
}
