package org.observatoire.web.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The worked cases of the domain's tests, each as a question that the API takes. */
public final class RankingCases {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASES =
            Path.of("../domain/src/test/resources/org/observatoire/domain/ranking/ranking-cases.json");

    private RankingCases() {}

    /** A case; its name is all that a test report needs of it. */
    public record Case(JsonNode members) {

        public String question() {
            return RankingCases.question(members).toString();
        }

        /** The rank that its source expects of each candidate. */
        public Map<String, Integer> ranks() {
            Map<String, Integer> byName = new TreeMap<>();
            for (int place = 0; place < members.get("proposals").size(); place++) {
                byName.put(
                        members.get("proposals").get(place).asText(),
                        members.get("expected_ranks").get(place).asInt());
            }
            return byName;
        }

        @Override
        public String toString() {
            return members.get("id").asText();
        }
    }

    public static Stream<Case> all() {
        try {
            return StreamSupport.stream(JSON.readTree(CASES.toFile()).spliterator(), false)
                    .map(Case::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode question(JsonNode worked) {
        ObjectNode question = JSON.createObjectNode();
        question.set("candidates", worked.get("proposals"));
        switch (worked.get("method").asText()) {
            case "majority-judgment" -> addTallies(worked, question);
            case "trimmed-mean" -> addScores(worked, question);
            default -> question.put("method", worked.get("method").asText()).set("ballots", worked.get("ballots"));
        }
        return question;
    }

    private static void addTallies(JsonNode worked, ObjectNode question) {
        boolean bestFirst = worked.path("grade_order").asText().equals("best-to-worst");
        question.put("method", "majority-judgment");
        question.set("grades", turned((ArrayNode) worked.get("grades"), bestFirst));
        ArrayNode tallies = question.putArray("tallies");
        worked.get("tally").forEach(tally -> tallies.add(turned(filled(worked, (ArrayNode) tally), bestFirst)));
    }

    /** Some sources fill missing grades in, which the product never does: what they say holds of the filled tally. */
    private static ArrayNode filled(JsonNode worked, ArrayNode tally) {
        ArrayNode filled = tally.deepCopy();
        grade(worked, tally)
                .ifPresent(grade ->
                        filled.set(grade, filled.numberNode(tally.get(grade).asLong() + missing(worked, tally))));
        return filled;
    }

    private static Optional<Integer> grade(JsonNode worked, ArrayNode tally) {
        JsonNode rules = worked.path("params");
        return switch (rules.path("missing").asText()) {
            case "static" -> Optional.of(rules.get("default_grade_index").asInt());
            case "median-of-proposal" -> Optional.of(lowerMedian(tally));
            default -> Optional.empty();
        };
    }

    private static long missing(JsonNode worked, ArrayNode tally) {
        return worked.get("judges").asLong() - total(tally);
    }

    private static int lowerMedian(ArrayNode tally) {
        long half = total(tally) - total(tally) / 2;
        int grade = 0;
        for (long atMost = tally.get(0).asLong(); atMost < half; grade++) {
            atMost += tally.get(grade + 1).asLong();
        }
        return grade;
    }

    private static long total(ArrayNode tally) {
        return tally.valueStream().mapToLong(JsonNode::asLong).sum();
    }

    private static ArrayNode turned(ArrayNode items, boolean turn) {
        ArrayNode turned = JSON.createArrayNode();
        for (int place = 0; place < items.size(); place++) {
            turned.add(items.get(turn ? items.size() - 1 - place : place));
        }
        return turned;
    }

    private static void addScores(JsonNode worked, ObjectNode question) {
        question.put("method", "weighted-mean");
        question.putArray("criteria").addObject().put("id", "grade").put("weight", 1);
        ArrayNode ballots = question.putArray("ballots");
        worked.get("ballots").forEach(ballot -> {
            for (int juror = 0; juror < ballot.get("count").asInt(); juror++) {
                ObjectNode scores = ballots.addObject().putObject("scores");
                ballot.get("grades")
                        .properties()
                        .forEach(given -> scores.putObject(given.getKey()).set("grade", given.getValue()));
            }
        });
        JsonNode rules = worked.get("params");
        question.put(
                "trim",
                rules.has("trim_each_side")
                        ? rules.get("trim_each_side").asInt()
                        : (int) (rules.get("trim_fraction_each_side").asDouble() * ballots.size()));
    }
}
