package org.observatoire.domain.palmares;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Criterion;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.ranking.Ballot;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.JuryMethod;
import org.observatoire.domain.ranking.MajorityJudgment;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.domain.ranking.Scores;
import org.observatoire.domain.ranking.WeightedMean;

/**
 * The nominees of a category from best to worst.
 *
 * @param groups nominees of equal rank together, best first; the order inside a group means nothing
 */
public record Order(List<Set<NominationId>> groups) {

    /** Keeps an immutable copy. */
    public Order {
        groups = groups.stream().map(Set::copyOf).toList();
    }

    /**
     * The order that returns give.
     *
     * @param rules the rules of the edition
     * @param category the category counted
     * @param ranked the nominees that their quorum lets be ranked
     * @param returns what was counted; never the places alone, which give no order
     * @return the order of the nominees to be ranked
     */
    public static Order of(EditionRules rules, AwardCategory category, Set<NominationId> ranked, Returns returns) {
        if (returns instanceof Returns.Papers papers) {
            return of(rankingOf(rules, category, ranked, papers.papers()));
        }
        if (returns instanceof Returns.Means means) {
            return ofMeans(means.means(), ranked);
        }
        if (returns instanceof Returns.Mentions mentions
                && rules.method() instanceof JudgingMethod.MajorityJudgment majority) {
            var counted = new HashMap<>(mentions.tallies());
            counted.keySet().retainAll(ranked);
            return of(MajorityJudgment.ofGrades(majority.grades().size()).rankTallies(counted));
        }
        throw new IllegalArgumentException(
                "returns: these give no order under " + rules.method().code());
    }

    /** The ranking itself, with its figures and explanations. */
    static Ranking<NominationId> rankingOf(
            EditionRules rules, AwardCategory category, Set<NominationId> ranked, List<Returns.Paper> papers) {
        if (rules.method() instanceof JudgingMethod.MajorityJudgment majority) {
            return MajorityJudgment.ofGrades(majority.grades().size()).rank(ranked, graded(papers, ranked));
        }
        return meanOver(category).rank(ranked, scored(papers, ranked, category));
    }

    static JuryMethod<Scores> meanOver(AwardCategory category) {
        return WeightedMean.ofWeights(category.grid().orElseThrow().criteria().stream()
                .mapToLong(Criterion::weight)
                .toArray());
    }

    static List<Ballot<NominationId, Scores>> scored(
            List<Returns.Paper> papers, Set<NominationId> ranked, AwardCategory category) {
        List<String> criteria = category.grid().orElseThrow().ids();
        return papers.stream()
                .map(paper -> {
                    Map<NominationId, Scores> given = new HashMap<>();
                    paper.judgements().forEach((nomination, judgement) -> {
                        if (ranked.contains(nomination) && judgement instanceof Judgement.Scored scored) {
                            given.put(nomination, inOrder(scored, criteria));
                        }
                    });
                    return Ballot.of(given);
                })
                .toList();
    }

    static List<Ballot<NominationId, Integer>> graded(List<Returns.Paper> papers, Set<NominationId> ranked) {
        return papers.stream()
                .map(paper -> {
                    Map<NominationId, Integer> given = new HashMap<>();
                    paper.judgements().forEach((nomination, judgement) -> {
                        if (ranked.contains(nomination) && judgement instanceof Judgement.Graded graded) {
                            given.put(nomination, graded.grade());
                        }
                    });
                    return Ballot.of(given);
                })
                .toList();
    }

    /**
     * The rank of a nominee.
     *
     * @param nomination the nominee
     * @return 1 and the number of nominees strictly better; nothing where it has no place
     */
    public Optional<Integer> rank(NominationId nomination) {
        int better = 0;
        for (Set<NominationId> group : groups) {
            if (group.contains(nomination)) {
                return Optional.of(better + 1);
            }
            better += group.size();
        }
        return Optional.empty();
    }

    /**
     * The distinctions as they fall from the order: silver to the first, bronze to the next, no tie cut.
     *
     * @param prizes how many there are to give
     * @return who would have what
     */
    public Distinguished falling(PrizesToGive prizes) {
        List<NominationId> silver = new ArrayList<>();
        List<NominationId> bronze = new ArrayList<>();
        for (Set<NominationId> group : groups) {
            if (silver.size() < prizes.silver()) {
                silver.addAll(new TreeSet<>(group));
            } else if (bronze.size() < prizes.bronze()) {
                bronze.addAll(new TreeSet<>(group));
            }
        }
        return new Distinguished(silver, bronze);
    }

    private static Order of(Ranking<NominationId> ranking) {
        return new Order(ranking.groups().orElseThrow());
    }

    private static Order ofMeans(Map<NominationId, Fraction> means, Set<NominationId> ranked) {
        TreeMap<Fraction, Set<NominationId>> byMean = new TreeMap<>(Comparator.reverseOrder());
        ranked.stream()
                .filter(means::containsKey)
                .forEach(one -> byMean.computeIfAbsent(means.get(one), mean -> new TreeSet<>())
                        .add(one));
        return new Order(byMean.values().stream().collect(Collectors.toList()));
    }

    private static Scores inOrder(Judgement.Scored scored, List<String> criteria) {
        return Scores.of(
                criteria.stream().mapToLong(id -> scored.scores().get(id)).toArray());
    }
}
