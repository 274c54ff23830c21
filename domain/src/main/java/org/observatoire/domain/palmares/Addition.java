package org.observatoire.domain.palmares;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.ranking.Figures;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.domain.ranking.Tally;

/** Adds the papers of a category up, nominee by nominee. */
final class Addition {

    private final EditionRules rules;
    private final AwardCategory category;
    private final List<Returns.Paper> papers;

    Addition(EditionRules rules, AwardCategory category, List<Returns.Paper> papers) {
        this.rules = rules;
        this.category = category;
        this.papers = papers;
    }

    /** The mean of each nominee among those given that was judged, or the mentions of each, none included. */
    Returns.Totals over(Set<NominationId> nominees) {
        return rules.method() instanceof JudgingMethod.MajorityJudgment majority
                ? mentions(nominees, majority.grades().size())
                : means(nominees);
    }

    private Returns.Mentions mentions(Set<NominationId> nominees, int grades) {
        Map<NominationId, Tally> tallies = new TreeMap<>();
        nominees.forEach(one -> tallies.put(one, tally(one, grades)));
        return new Returns.Mentions(tallies);
    }

    private Tally tally(NominationId nominee, int grades) {
        long[] counts = new long[grades];
        papers.forEach(paper -> {
            if (paper.judgements().get(nominee) instanceof Judgement.Graded graded) {
                counts[graded.grade()]++;
            }
        });
        return Tally.of(counts);
    }

    private Returns.Means means(Set<NominationId> nominees) {
        Set<NominationId> judged = new HashSet<>();
        papers.forEach(paper -> judged.addAll(paper.judgements().keySet()));
        judged.retainAll(nominees);
        Ranking<NominationId> ranking = Order.rankingOf(rules, category, judged, papers);
        Map<NominationId, Fraction> means = new TreeMap<>();
        judged.forEach(one -> {
            if (ranking.figures(one).orElseThrow() instanceof Figures.Mean mean) {
                means.put(one, mean.mean());
            }
        });
        return new Returns.Means(means);
    }
}
