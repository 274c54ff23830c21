package org.observatoire.web.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.observatoire.domain.ranking.Borda;
import org.observatoire.domain.ranking.RankedBallot;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.domain.ranking.Schulze;
import org.observatoire.web.http.Fields;

/** Reads orders of preference, for Borda and Schulze. */
final class PreferencesReader {

    static final int MOST_CANDIDATES_OF_SCHULZE = 500;

    private static final long MOST_VOTERS = 1_000_000_000_000_000_000L;

    /** Each ballot is held against all candidates, by pairs for Schulze: one request must not keep a processor. */
    private static final long MOST_WORK = 100_000_000;

    private final Set<String> candidates;

    private PreferencesReader(List<String> candidates) {
        this.candidates = new LinkedHashSet<>(candidates);
    }

    static Optional<Supplier<Ranking<String>>> count(RankingMethod method, List<String> candidates, Fields fields) {
        fields.require("ballots");
        PreferencesReader reader = new PreferencesReader(candidates);
        Optional<List<RankedBallot<String>>> ballots = fields.list(
                "ballots", (at, node) -> Fields.at(at, node, fields.errors()).flatMap(reader::ballot));
        requireFeasible(method, candidates.size(), ballots.map(List::size).orElse(0), fields);
        return ballots.map(cast -> () -> method == RankingMethod.SCHULZE
                ? Schulze.rank(reader.candidates, cast)
                : Borda.rank(reader.candidates, cast));
    }

    private static void requireFeasible(RankingMethod method, long candidates, int ballots, Fields fields) {
        boolean byPairs = method == RankingMethod.SCHULZE;
        if (byPairs && candidates > MOST_CANDIDATES_OF_SCHULZE) {
            fields.tell("candidates", "fault.too-many", MOST_CANDIDATES_OF_SCHULZE);
            return;
        }
        long atMost = MOST_WORK / Math.max(1, byPairs ? candidates * candidates : candidates);
        if (ballots > atMost) {
            fields.tell("ballots", "fault.too-many", atMost);
        }
    }

    private Optional<RankedBallot<String>> ballot(Fields ballot) {
        ballot.require("ranking");
        long count = ballot.whole("count", 1, MOST_VOTERS).orElse(1L);
        Set<String> seen = new HashSet<>();
        Optional<List<Set<String>>> ranking = ballot.list("ranking", (at, node) -> group(at, node, seen, ballot));
        ballot.nothingElse();
        return ranking.map(groups -> new RankedBallot<>(count, groups));
    }

    private Optional<Set<String>> group(String at, JsonNode node, Set<String> seen, Fields ballot) {
        if (!node.isArray() || node.isEmpty()) {
            ballot.errors().add(at, "ranking.not-a-group");
            return Optional.empty();
        }
        List<String> group = new ArrayList<>();
        node.forEach(named -> {
            String candidate = named.asText();
            if (!named.isValueNode() || !candidates.contains(candidate)) {
                ballot.errors().add(at, "ranking.unknown-candidate");
            } else if (!seen.add(candidate)) {
                ballot.errors().add(at, "fault.repeated", 0);
            } else {
                group.add(candidate);
            }
        });
        return group.size() == node.size() ? Optional.of(new LinkedHashSet<>(group)) : Optional.empty();
    }
}
