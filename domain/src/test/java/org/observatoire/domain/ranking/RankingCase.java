package org.observatoire.domain.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One worked case of {@code ranking-cases.json}. */
record RankingCase(Map<String, Object> members) {

    static List<RankingCase> all() {
        try (InputStream file = RankingCase.class.getResourceAsStream("ranking-cases.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return list(Json.read(text)).stream()
                    .map(RankingCase::object)
                    .map(RankingCase::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String method() {
        return (String) members.get("method");
    }

    List<Object> proposals() {
        return list(members.get("proposals"));
    }

    Set<Object> candidates() {
        return new LinkedHashSet<>(proposals());
    }

    int grades() {
        return list(members.get("grades")).size();
    }

    boolean isBestFirst() {
        return "best-to-worst".equals(members.get("grade_order"));
    }

    /** The counts of each proposal as written, in the order of the grades. */
    List<long[]> counts() {
        return list(members.get("tally")).stream().map(RankingCase::longs).toList();
    }

    long judges() {
        return longOf(members.get("judges"));
    }

    String parameter(String name) {
        return String.valueOf(parameters().getOrDefault(name, "none"));
    }

    BigDecimal number(String parameter) {
        return (BigDecimal) parameters().get(parameter);
    }

    private Map<String, Object> parameters() {
        return object(members.getOrDefault("params", Map.of()));
    }

    List<RankedBallot<Object>> rankedBallots() {
        return list(members.get("ballots")).stream()
                .map(RankingCase::object)
                .map(ballot -> new RankedBallot<>(
                        longOf(ballot.get("count")),
                        list(ballot.get("ranking")).stream()
                                .map(group -> Set.copyOf(list(group)))
                                .toList()))
                .toList();
    }

    /** As many ballots as the counts say. */
    List<Ballot<Object, Scores>> scoreBallots() {
        return list(members.get("ballots")).stream()
                .map(RankingCase::object)
                .flatMap(ballot -> {
                    Map<Object, Scores> scores = new LinkedHashMap<>();
                    object(ballot.get("grades"))
                            .forEach((candidate, score) -> scores.put(candidate, Scores.of(longOf(score))));
                    Ballot<Object, Scores> one = Ballot.of(scores);
                    return Stream.generate(() -> one).limit(longOf(ballot.get("count")));
                })
                .toList();
    }

    Map<Object, Integer> expectedRanks() {
        List<Object> ranks = list(members.get("expected_ranks"));
        Map<Object, Integer> expected = new LinkedHashMap<>();
        proposals().forEach(proposal -> expected.put(proposal, (int) longOf(ranks.get(expected.size()))));
        return expected;
    }

    Set<Object> expectedWinners() {
        return members.containsKey("expected_winners")
                ? Set.copyOf(list(members.get("expected_winners")))
                : expectedRanks().entrySet().stream()
                        .filter(entry -> entry.getValue() == 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    Map<Object, Fraction> expectedPoints() {
        Object points =
                object(members.getOrDefault("expected_scores", Map.of())).get("points");
        Map<Object, Fraction> expected = new LinkedHashMap<>();
        if (points != null) {
            proposals()
                    .forEach(proposal -> expected.put(
                            proposal, Fraction.of((BigDecimal) list(points).get(expected.size()))));
        }
        return expected;
    }

    private static long[] longs(Object array) {
        return list(array).stream().mapToLong(RankingCase::longOf).toArray();
    }

    private static long longOf(Object number) {
        return ((BigDecimal) number).longValueExact();
    }

    private static List<Object> list(Object array) {
        return List.copyOf((List<?>) array);
    }

    private static Map<String, Object> object(Object object) {
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) object).forEach((name, value) -> members.put((String) name, value));
        return members;
    }

    @Override
    public String toString() {
        return (String) members.get("id");
    }
}
