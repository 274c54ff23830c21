package org.observatoire.domain.ranking;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether places would hold if the same ballots were counted otherwise: under every other method they allow, under the
 * correction of leniency, and when each juror in turn is left out.
 *
 * <p>Only the candidates that the method ranks take part, so that nobody gains a place from the quorum; the quorum is
 * not asked for again when a juror is left out.
 *
 * @param <C> the candidates, compared by {@code equals}
 */
public final class Robustness<C> {

    /**
     * How well one candidate holds its place.
     *
     * @param rank its rank, from 1
     * @param alternatives its rank under each other method that these judgements could be counted by
     * @param leaveOneOut its ranks without each juror in turn; empty when only one juror has judged
     */
    public record Hold(int rank, Map<Method, Alternative> alternatives, Optional<LeaveOneOut> leaveOneOut) {

        /**
         * Copies what it is given.
         *
         * @param rank its rank
         * @param alternatives its rank under each other method
         * @param leaveOneOut its ranks without each juror in turn
         */
        public Hold {
            alternatives = Map.copyOf(alternatives);
        }
    }

    private final Map<C, Hold> holds;

    private Robustness(Map<C, Hold> holds) {
        this.holds = holds;
    }

    /**
     * Counts again in every way.
     *
     * @param <C> the candidates, compared by {@code equals}
     * @param <S> a judgement
     * @param method the method that decides, with its quorum
     * @param candidates everyone to rank
     * @param ballots one for each juror
     * @param correction the correction of leniency, which applies to means only
     * @return how well every ranked candidate holds its place
     * @throws IllegalArgumentException if a ballot names someone else or does not fit the method
     */
    public static <C, S> Robustness<C> of(
            JuryMethod<S> method, Set<C> candidates, Collection<Ballot<C, S>> ballots, LeniencyCorrection correction) {
        Ranking<C> ranking = method.rank(candidates, ballots);
        Field<C, S> field = Field.of(method.withQuorum(Quorum.NONE), ranking, ballots);
        Map<Method, OtherCount<C>> counts = new OtherMethods<>(field).counts(correction);
        List<Ranking<C>> withoutOne = field.withoutEachJuror();
        Map<C, Hold> holds = new HashMap<>();
        for (C candidate : field.candidates()) {
            int rank = ranking.rank(candidate).orElseThrow();
            holds.put(
                    candidate,
                    new Hold(rank, alternatives(candidate, counts), leaveOneOut(candidate, rank, withoutOne)));
        }
        return new Robustness<>(holds);
    }

    private static <C> Map<Method, Alternative> alternatives(C candidate, Map<Method, OtherCount<C>> counts) {
        Map<Method, Alternative> alternatives = new EnumMap<>(Method.class);
        counts.forEach((method, count) -> alternatives.put(method, count.of(candidate)));
        return alternatives;
    }

    private static <C> Optional<LeaveOneOut> leaveOneOut(C candidate, int rank, List<Ranking<C>> withoutOne) {
        if (withoutOne.size() < 2) {
            return Optional.empty();
        }
        int[] ranks = withoutOne.stream()
                .map(ranking -> ranking.rank(candidate))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .sorted()
                .toArray();
        int unchanged = 0;
        for (int other : ranks) {
            unchanged += other == rank ? 1 : 0;
        }
        int cases = withoutOne.size();
        return Optional.of(new LeaveOneOut(cases, unchanged, cases - ranks.length, ranks[0], ranks[ranks.length - 1]));
    }

    /**
     * How well a candidate holds its place; empty when it has none.
     *
     * @param candidate any candidate
     * @return how the place holds
     */
    public Optional<Hold> of(C candidate) {
        return Optional.ofNullable(holds.get(candidate));
    }
}
