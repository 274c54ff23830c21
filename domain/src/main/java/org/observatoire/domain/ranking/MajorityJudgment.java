package org.observatoire.domain.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Majority judgment (M. Balinski and R. Laraki, <i>Majority Judgment</i>, MIT Press, 2010). Jurors give each candidate a
 * grade of an ordered scale. Its majority grade is the lower median, at position ⌈n/2⌉ from the worst; candidates of
 * equal majority grade are parted by taking one such grade away from each and looking again, until they differ.
 *
 * <p>Nothing is taken away one by one: at each step, with α the median grade, p the share of grades above it and q below,
 * (α, +p if p &gt; q, otherwise −q) is compared, then α is joined with the nearest grade given above it (if p &gt; q) or
 * below it. It takes at most as many steps as there are grades, and agrees with the removal of medians.
 *
 * <p>Candidates judged by different numbers of jurors are compared by proportions. A missing grade is never filled in.
 */
public final class MajorityJudgment implements JuryMethod<Integer> {

    private final int grades;
    private final TieDepth depth;
    private final Quorum quorum;

    private MajorityJudgment(int grades, TieDepth depth, Quorum quorum) {
        this.grades = grades;
        this.depth = depth;
        this.quorum = quorum;
    }

    /**
     * A scale of so many grades; ties parted to the end, no quorum.
     *
     * @param grades how many grades there are, 1 or more; they are known by their position, 0 for the worst
     * @return the method over such a scale
     * @throws IllegalArgumentException if there is none
     */
    public static MajorityJudgment ofGrades(int grades) {
        if (grades < 1) {
            throw new IllegalArgumentException("grades must be at least 1, was " + grades);
        }
        return new MajorityJudgment(grades, TieDepth.FULL, Quorum.NONE);
    }

    /**
     * The same method, parting ties to this depth.
     *
     * @param wanted how far to look for a difference
     * @return a method that differs only in its depth
     */
    public MajorityJudgment withTieDepth(TieDepth wanted) {
        return new MajorityJudgment(grades, wanted, quorum);
    }

    @Override
    public MajorityJudgment withQuorum(Quorum required) {
        return new MajorityJudgment(grades, depth, required);
    }

    @Override
    public Method method() {
        return Method.MAJORITY_JUDGMENT;
    }

    @Override
    public List<JuryMethod<Integer>> variants() {
        return List.of();
    }

    @Override
    public Fraction measure(Integer judgement) {
        requireGrade(judgement);
        return Fraction.of(judgement);
    }

    @Override
    public <C> Ranking<C> rank(Set<C> candidates, Collection<Ballot<C, Integer>> ballots) {
        ballots.forEach(ballot -> ballot.given().values().forEach(this::requireGrade));
        return new Panel<>(candidates, ballots)
                .rank(quorum, judgements -> MajorityValue.of(Tally.ofGrades(grades, judgements), depth));
    }

    /**
     * Ranks candidates whose grades are already counted; everyone asked is taken to have judged.
     *
     * @param <C> the candidates, compared by {@code equals}
     * @param tallies the grades of each candidate; an empty tally leaves it unranked
     * @return the candidates by decreasing majority value
     * @throws IllegalArgumentException if a tally has another number of grades
     */
    public <C> Ranking<C> rankTallies(Map<C, Tally> tallies) {
        return rankTallies(tallies, Map.of());
    }

    /**
     * Ranks candidates whose grades are already counted.
     *
     * @param <C> the candidates, compared by {@code equals}
     * @param tallies the grades of each candidate
     * @param coverage who judged each candidate and who did not, for the quorum; a candidate that is not there is taken
     *     to be judged by everyone asked
     * @return the candidates by decreasing majority value
     * @throws IllegalArgumentException if a tally has another number of grades, or another total than its coverage
     */
    public <C> Ranking<C> rankTallies(Map<C, Tally> tallies, Map<C, Coverage> coverage) {
        return new Tallies<>(tallies, coverage).rank(grades, quorum, tally -> MajorityValue.of(tally, depth));
    }

    private void requireGrade(int grade) {
        if (grade < 0 || grade >= grades) {
            throw new IllegalArgumentException("grade must be from 0 to " + (grades - 1) + ", was " + grade);
        }
    }
}
