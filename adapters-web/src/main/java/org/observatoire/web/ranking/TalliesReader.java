package org.observatoire.web.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.observatoire.domain.ranking.MajorityJudgment;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.domain.ranking.Tally;
import org.observatoire.web.http.Fields;

/** Reads the grades that each candidate was given, counted, for majority judgment. */
final class TalliesReader {

    static final int MOST_GRADES = 100;

    private static final long MOST_COUNTED = 1_000_000_000_000_000_000L;

    private TalliesReader() {}

    static Optional<Supplier<Ranking<String>>> count(List<String> candidates, List<String> grades, Fields fields) {
        fields.require("tallies");
        Tie tie = fields.term("tie", Tie.class).orElse(Tie.FULL);
        Quorum quorum = RankingReader.quorum(fields);
        Optional<List<long[]>> tallies = fields.list("tallies", (at, node) -> tally(at, node, grades.size(), fields));
        if (tallies.isEmpty() || grades.isEmpty()) {
            return Optional.empty();
        }
        if (tallies.get().size() != candidates.size()) {
            fields.tell("tallies", "ranking.one-tally-each", candidates.size());
            return Optional.empty();
        }
        return Optional.of(() -> MajorityJudgment.ofGrades(grades.size())
                .withTieDepth(tie.depth())
                .withQuorum(quorum)
                .rankTallies(byCandidate(candidates, tallies.get())));
    }

    private static Optional<long[]> tally(String at, JsonNode node, int grades, Fields fields) {
        if (!node.isArray() || node.size() != grades) {
            fields.errors().add(at, "ranking.one-count-each", grades);
            return Optional.empty();
        }
        long[] counts = new long[grades];
        for (int grade = 0; grade < grades; grade++) {
            Optional<Long> count = fields.whole(at + "[" + grade + "]", node.get(grade), 0, MOST_COUNTED);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            counts[grade] = count.get();
        }
        return Optional.of(counts);
    }

    private static Map<String, Tally> byCandidate(List<String> candidates, List<long[]> counts) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        counts.forEach(count -> tallies.put(candidates.get(tallies.size()), Tally.of(count)));
        return tallies;
    }
}
