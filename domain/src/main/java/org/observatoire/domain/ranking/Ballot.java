package org.observatoire.domain.ranking;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one juror says of the candidates put to them: a judgement, or why there is none. A candidate named in neither
 * was not put to this juror, who is then no member of its panel.
 *
 * @param <C> the candidates, compared by {@code equals}
 * @param <S> a judgement: {@link Scores} over a grid, or the position of a grade, 0 for the worst
 * @param given the judgements that count
 * @param missing the candidates left without a judgement, each with the reason
 */
public record Ballot<C, S>(Map<C, S> given, Map<C, Missing> missing) {

    /**
     * Checks that nobody is in both.
     *
     * @param given the judgements that count
     * @param missing the candidates left without a judgement, each with the reason
     * @throws IllegalArgumentException if a candidate has both a judgement and a reason for having none
     */
    public Ballot {
        given = Map.copyOf(given);
        missing = Map.copyOf(missing);
        for (C candidate : missing.keySet()) {
            if (given.containsKey(candidate)) {
                throw new IllegalArgumentException("ballot both judges and leaves out candidate " + candidate);
            }
        }
    }

    /**
     * A ballot that judges every candidate put to the juror.
     *
     * @param <C> the candidates, compared by {@code equals}
     * @param <S> a judgement
     * @param given the judgements
     * @return a ballot from which nothing is missing
     */
    public static <C, S> Ballot<C, S> of(Map<C, S> given) {
        return new Ballot<>(given, Map.of());
    }

    /**
     * The same ballot with each judgement read otherwise; what is missing stays so.
     *
     * @param <T> the new judgement
     * @param reading gives the new judgement for the old one
     * @return a ballot on the same candidates
     */
    public <T> Ballot<C, T> map(Function<? super S, ? extends T> reading) {
        return new Ballot<>(
                given.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> reading.apply(entry.getValue()))),
                missing);
    }

    Ballot<C, S> about(Set<C> candidates) {
        return new Ballot<>(only(candidates, given), only(candidates, missing));
    }

    private static <C, V> Map<C, V> only(Set<C> candidates, Map<C, V> all) {
        return all.entrySet().stream()
                .filter(entry -> candidates.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
