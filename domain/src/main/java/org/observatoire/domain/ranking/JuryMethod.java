package org.observatoire.domain.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A way of ranking from judgements that jurors give on each candidate by itself, so that a juror may be absent for some.
 *
 * @param <S> a judgement
 */
public sealed interface JuryMethod<S> permits WeightedMean, MajorityJudgment {

    /**
     * Ranks the candidates. The order of candidates and of ballots changes nothing.
     *
     * @param <C> the candidates, compared by {@code equals}
     * @param candidates everyone to rank
     * @param ballots one for each juror
     * @return the ranking, with those who could not be ranked
     * @throws IllegalArgumentException if a ballot names a candidate that is not one, or holds a judgement that does not
     *     fit the method
     */
    <C> Ranking<C> rank(Set<C> candidates, Collection<Ballot<C, S>> ballots);

    /**
     * The same method, asking for this quorum.
     *
     * @param quorum what a candidate needs to be ranked
     * @return a method that differs only in its quorum
     */
    JuryMethod<S> withQuorum(Quorum quorum);

    /** {@return the name of this method} */
    Method method();

    /**
     * Where a judgement stands among all others: the higher the better. For a weighted mean it is the juror's score, in
     * the unit of the scores; for majority judgment the position of the grade, of which only the order has a meaning.
     *
     * @param judgement one juror's judgement of one candidate
     * @return the higher the better
     */
    Fraction measure(S judgement);

    /** {@return the other methods of this kind that can count the very same judgements} */
    List<JuryMethod<S>> variants();
}
