package org.observatoire.domain.palmares;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Assignment;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Conflicts;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.domain.ranking.LeniencyCorrection;
import org.observatoire.domain.ranking.MajorityJudgment;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.domain.ranking.Robustness;
import org.observatoire.domain.ranking.Unranked;

/**
 * The count of one category: what each nominee got, and what follows from it. A ballot counts when it is final, cast by a
 * juror of the panel, and touched by no conflict, however late the conflict was known. Whoever it was given to when it
 * was cast, it counts.
 */
public final class CategoryCount {

    private final EditionRules rules;
    private final AwardCategory category;
    private final Map<NominationId, Coverage> coverage;
    private final List<Returns.Paper> papers;
    private final Map<NominationId, List<String>> comments;
    private final Ranking<NominationId> ranking;

    private CategoryCount(
            EditionRules rules,
            AwardCategory category,
            Map<NominationId, Coverage> coverage,
            List<Returns.Paper> papers,
            Map<NominationId, List<String>> comments) {
        this.rules = rules;
        this.category = category;
        this.coverage = coverage;
        this.papers = papers;
        this.comments = comments;
        this.ranking = Order.rankingOf(rules, category, ranked(), papers);
    }

    /**
     * Counts a category.
     *
     * @param rules the rules of the edition
     * @param category which of its categories
     * @param nominations the nominees of the edition; those of other categories are left aside
     * @param panel the jurors of the edition
     * @param conflicts who must stay out of what
     * @param assignment who is given what, conflicts apart; those of them who have not answered are awaited
     * @param ballots every ballot of the edition, drafts included
     * @return the count
     */
    public static CategoryCount of(
            EditionRules rules,
            AwardCategory category,
            Collection<NominationId> nominations,
            Collection<JurorId> panel,
            Conflicts conflicts,
            Assignment assignment,
            Collection<Ballot> ballots) {
        List<NominationId> nominees = nominations.stream()
                .filter(nomination -> nomination.category().equals(category.id()))
                .toList();
        List<Ballot> counting = ballots.stream()
                .filter(Ballot::finished)
                .filter(ballot -> nominees.contains(ballot.nomination()) && panel.contains(ballot.juror()))
                .filter(ballot -> !conflicts.between(ballot.juror(), ballot.nomination()))
                .toList();
        Map<NominationId, Coverage> coverage = new TreeMap<>();
        for (NominationId nominee : nominees) {
            long recused = panel.stream()
                    .filter(juror -> conflicts.between(juror, nominee))
                    .count();
            coverage.put(nominee, coverage(nominee, recused, assignment, counting));
        }
        return new CategoryCount(rules, category, coverage, papers(rules, counting), comments(counting));
    }

    /**
     * The category counted.
     *
     * @return the category
     */
    public AwardCategory category() {
        return category;
    }

    /**
     * The ranking, with its figures, its ties and its explanations.
     *
     * @return the ranking of the nominees that their quorum lets be ranked
     */
    public Ranking<NominationId> ranking() {
        return ranking;
    }

    /**
     * The nominees that cannot be ranked.
     *
     * @return each with the reason
     */
    public Map<NominationId, Unranked> unranked() {
        Map<NominationId, Unranked> unranked = new TreeMap<>();
        coverage.forEach((nomination, covered) ->
                rules.quorum().shortfall(covered).ifPresent(reason -> unranked.put(nomination, reason)));
        return unranked;
    }

    /**
     * How many judged each nominee, abstained, were recused or gave nothing.
     *
     * @return the coverage of each nominee, by identity
     */
    public Map<NominationId, Coverage> coverage() {
        return Map.copyOf(coverage);
    }

    /**
     * The nominees from best to worst.
     *
     * @return the order, without those that cannot be ranked
     */
    public Order order() {
        return new Order(ranking.groups().orElseThrow());
    }

    /**
     * The distinctions as they fall from the order.
     *
     * @return who would have what, if the jury follows the ranking
     */
    public Distinguished falling() {
        return order().falling(category.prizes());
    }

    /**
     * How well each ranked nominee holds its rank.
     *
     * @return the firmness of each
     */
    public Map<NominationId, Firmness> firmness() {
        Map<NominationId, Firmness> firmness = new HashMap<>();
        Set<NominationId> ranked = ranked();
        Robustness<NominationId> robustness = robustness(ranked);
        ranked.forEach(one -> robustness.of(one).map(Firmness::of).ifPresent(hold -> firmness.put(one, hold)));
        return firmness;
    }

    /**
     * How far apart those who judged each nominee stand.
     *
     * @return the spread of each nominee that was judged, ranked or not
     */
    public Map<NominationId, Spread> spread() {
        Map<NominationId, Spread> spread = new HashMap<>();
        coverage.keySet()
                .forEach(nominee -> Spread.of(rules, category, judgementsOf(nominee))
                        .ifPresent(apart -> spread.put(nominee, apart)));
        return spread;
    }

    /**
     * What those who judged a nominee, or abstained, wrote of it.
     *
     * @param nomination the nominee
     * @return their comments, in an order that tells nothing of who wrote which
     */
    public List<String> comments(NominationId nomination) {
        return comments.getOrDefault(nomination, List.of());
    }

    /**
     * What was counted, in as much detail as is asked for.
     *
     * @param detail how much
     * @return the returns
     */
    public Returns returns(PublishedDetail detail) {
        return switch (detail) {
            case BALLOTS -> new Returns.Papers(papers, Optional.of(addition().over(coverage.keySet())));
            case TALLIES -> addition().over(whoseTotalsAreTold());
            case RESULTS -> new Returns.PlacesAlone();
        };
    }

    private Set<NominationId> ranked() {
        Set<NominationId> ranked = new HashSet<>(coverage.keySet());
        ranked.removeAll(unranked().keySet());
        return ranked;
    }

    private Robustness<NominationId> robustness(Set<NominationId> ranked) {
        LeniencyCorrection correction = LeniencyCorrection.publishedWith(2);
        if (rules.method() instanceof JudgingMethod.MajorityJudgment majority) {
            MajorityJudgment method =
                    MajorityJudgment.ofGrades(majority.grades().size());
            return Robustness.of(method, ranked, Order.graded(papers, ranked), correction);
        }
        return Robustness.of(Order.meanOver(category), ranked, Order.scored(papers, ranked, category), correction);
    }

    private Stream<Judgement> judgementsOf(NominationId nominee) {
        return papers.stream().map(paper -> paper.judgements().get(nominee)).filter(Objects::nonNull);
    }

    private Addition addition() {
        return new Addition(rules, category, papers);
    }

    /** A mean without a place decides nothing, and may be that of one juror alone; mentions tell how many judged. */
    private Set<NominationId> whoseTotalsAreTold() {
        return rules.method() instanceof JudgingMethod.MajorityJudgment ? coverage.keySet() : ranked();
    }

    private static Coverage coverage(NominationId nominee, long recused, Assignment assignment, List<Ballot> counting) {
        Map<JurorId, Judgement> answers = new HashMap<>();
        counting.stream()
                .filter(ballot -> ballot.nomination().equals(nominee))
                .forEach(ballot -> answers.put(ballot.juror(), ballot.judgement()));
        long abstained = answers.values().stream()
                .filter(Judgement.Abstained.class::isInstance)
                .count();
        long awaited = assignment.judgesOf(nominee).stream()
                .filter(juror -> !answers.containsKey(juror))
                .count();
        return new Coverage(answers.size() - abstained, abstained, awaited, recused);
    }

    private static Map<NominationId, List<String>> comments(List<Ballot> counting) {
        return counting.stream()
                .filter(ballot -> !ballot.comment().isEmpty())
                .sorted(Comparator.comparing(Ballot::comment))
                .collect(Collectors.groupingBy(
                        Ballot::nomination, Collectors.mapping(Ballot::comment, Collectors.toUnmodifiableList())));
    }

    /** Pseudonyms follow the judgements themselves, so that no order of invitation or of arrival shows through. */
    private static List<Returns.Paper> papers(EditionRules rules, List<Ballot> counting) {
        Map<JurorId, Map<NominationId, Judgement>> judged = new HashMap<>();
        counting.stream()
                .filter(ballot -> !(ballot.judgement() instanceof Judgement.Abstained))
                .forEach(ballot -> judged.computeIfAbsent(ballot.juror(), juror -> new HashMap<>())
                        .put(ballot.nomination(), ballot.judgement()));
        List<Map<NominationId, Judgement>> inOrder = judged.values().stream()
                .sorted(Comparator.comparing(one -> RecountPaper.writing(one, rules)))
                .toList();
        List<Returns.Paper> papers = new ArrayList<>();
        for (Map<NominationId, Judgement> one : inOrder) {
            papers.add(new Returns.Paper("J" + (papers.size() + 1), one));
        }
        return List.copyOf(papers);
    }
}
