package org.observatoire.web.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.observatoire.domain.ranking.Ballot;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.domain.ranking.Scores;
import org.observatoire.domain.ranking.WeightedMean;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Fields;

/** Reads the scores that jurors gave over a grid, for the weighted mean. */
final class ScoresReader {

    private static final int MOST_CRITERIA = 100;

    /** Every juror is looked up for every candidate: beyond this, one request would keep a processor for itself. */
    private static final long MOST_WORK = 20_000_000;

    private record Weighed(String id, BigDecimal weight) {}

    private final Set<String> candidates;
    private final List<String> criteria;
    private final Set<String> jurors = new HashSet<>();

    private ScoresReader(List<String> candidates, List<String> criteria) {
        this.candidates = new LinkedHashSet<>(candidates);
        this.criteria = criteria;
    }

    static Optional<Supplier<Ranking<String>>> count(List<String> candidates, Fields fields) {
        fields.require("criteria", "ballots");
        Optional<List<Weighed>> grid = fields.list("criteria", (at, node) -> weighed(at, node, fields));
        Optional<WeightedMean> method = grid.flatMap(weighed -> method(weighed, fields));
        Quorum quorum = RankingReader.quorum(fields);
        int trim = trim(fields);
        Optional<List<JsonNode>> written = fields.list("ballots", (at, node) -> Optional.of(node));
        if (method.isEmpty() || written.isEmpty()) {
            return Optional.empty();
        }
        ScoresReader reader = new ScoresReader(
                candidates, grid.orElseThrow().stream().map(Weighed::id).toList());
        Optional<List<Ballot<String, Scores>>> ballots = fields.list(
                "ballots", (at, node) -> Fields.at(at, node, fields.errors()).flatMap(reader::ballot));
        long atMost = MOST_WORK / Math.max(1, candidates.size());
        if (written.get().size() > atMost) {
            fields.tell("ballots", "fault.too-many", atMost);
        }
        return ballots.map(
                cast -> () -> method.get().trimmed(trim).withQuorum(quorum).rank(reader.candidates, cast));
    }

    private static Optional<Weighed> weighed(String at, JsonNode node, Fields fields) {
        return Fields.at(at, node, fields.errors()).flatMap(criterion -> {
            criterion.require("id", "weight");
            Optional<String> id = criterion.text("id", written -> Wording.required("id", written, 200));
            Optional<BigDecimal> weight = criterion.number("weight");
            if (weight.filter(one -> one.signum() <= 0).isPresent()) {
                criterion.tell("weight", "ranking.not-positive");
            }
            criterion.nothingElse();
            return id.flatMap(known -> weight.map(one -> new Weighed(known, one)));
        });
    }

    private static Optional<WeightedMean> method(List<Weighed> weighed, Fields fields) {
        if (weighed.isEmpty()) {
            fields.tell("criteria", "fault.missing", 0);
            return Optional.empty();
        }
        if (weighed.size() > MOST_CRITERIA) {
            fields.tell("criteria", "fault.too-many", MOST_CRITERIA);
            return Optional.empty();
        }
        if (weighed.stream().map(Weighed::id).distinct().count() < weighed.size()) {
            fields.tell("criteria", "fault.repeated", 0);
        }
        if (weighed.stream().anyMatch(one -> one.weight().signum() <= 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    WeightedMean.ofWeights(weighed.stream().map(Weighed::weight).toList()));
        } catch (IllegalArgumentException tooLong) {
            fields.tell("criteria", "ranking.too-many-digits");
            return Optional.empty();
        }
    }

    /** Whether to leave out each candidate's highest and lowest score, or how many of each. */
    private static int trim(Fields fields) {
        if (fields.isNumber("trim")) {
            return fields.whole("trim", 0, 1_000).orElse(0L).intValue();
        }
        return fields.truth("trim").orElse(false) ? 1 : 0;
    }

    private Optional<Ballot<String, Scores>> ballot(Fields ballot) {
        ballot.require("scores");
        Optional<String> juror = ballot.text("juror", written -> Wording.required("juror", written, 200));
        if (juror.filter(known -> !jurors.add(known)).isPresent()) {
            ballot.tell("juror", "fault.repeated", 0);
        }
        Optional<Map<String, Scores>> scores = ballot.byName("scores", (at, node) -> scores(at, node, ballot));
        ballot.nothingElse();
        scores.ifPresent(given -> given.keySet().stream()
                .filter(named -> !candidates.contains(named))
                .forEach(stranger -> ballot.tell("scores." + stranger, "ranking.unknown-candidate")));
        return scores.map(Ballot::of);
    }

    private Optional<Scores> scores(String at, JsonNode node, Fields ballot) {
        return Fields.at(at, node, ballot.errors()).flatMap(one -> {
            List<BigDecimal> given = new ArrayList<>();
            criteria.forEach(criterion -> {
                one.require(criterion);
                one.number(criterion).ifPresent(given::add);
            });
            one.nothingElse();
            return given.size() == criteria.size() ? exact(at, given, ballot) : Optional.empty();
        });
    }

    private static Optional<Scores> exact(String at, List<BigDecimal> given, Fields ballot) {
        try {
            return Optional.of(Scores.of(given));
        } catch (IllegalArgumentException tooLong) {
            ballot.errors().add(at, "ranking.too-many-digits");
            return Optional.empty();
        }
    }
}
