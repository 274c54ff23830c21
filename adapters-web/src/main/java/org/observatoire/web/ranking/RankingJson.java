package org.observatoire.web.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.observatoire.domain.ranking.Ranking;

/**
 * A ranking, as the API tells it.
 *
 * @param method the method
 * @param winners those that none is better than
 * @param groups the candidates from best to worst, equals together; none for a partial order
 * @param ranks the rank of each, from 1; none for a partial order
 * @param unranked the candidates without a place
 * @param explanations what separates each from the next
 */
public record RankingJson(
        String method,
        List<String> winners,
        Optional<List<List<String>>> groups,
        Optional<Map<String, Integer>> ranks,
        List<UnrankedJson> unranked,
        List<ExplanationJson> explanations) {

    static RankingJson of(RankingQuestion question, Ranking<String> ranking, Reasons reasons) {
        List<String> asGiven = question.candidates();
        return new RankingJson(
                question.method().code(),
                among(ranking.winners(), asGiven),
                ranking.groups().map(groups -> groups(groups, asGiven)),
                ranking.groups().map(groups -> ranks(ranking, asGiven)),
                asGiven.stream()
                        .filter(ranking.unranked()::containsKey)
                        .map(candidate -> UnrankedJson.of(
                                candidate, candidate, ranking.unranked().get(candidate), reasons))
                        .toList(),
                ranking.neighbours().stream()
                        .map(explanation -> ExplanationJson.of(explanation, Function.identity(), reasons))
                        .toList());
    }

    private static List<List<String>> groups(List<Set<String>> groups, List<String> asGiven) {
        Map<String, Integer> order = new HashMap<>();
        asGiven.forEach(candidate -> order.put(candidate, order.size()));
        return groups.stream()
                .map(group ->
                        group.stream().sorted(Comparator.comparing(order::get)).toList())
                .toList();
    }

    private static List<String> among(Set<String> some, List<String> asGiven) {
        return asGiven.stream().filter(some::contains).toList();
    }

    private static Map<String, Integer> ranks(Ranking<String> ranking, List<String> asGiven) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        asGiven.forEach(candidate -> ranking.rank(candidate).ifPresent(rank -> ranks.put(candidate, rank)));
        return ranks;
    }
}
