package org.observatoire.web.palmares;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.domain.palmares.Returns;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Tally;
import org.observatoire.web.http.Fields;

/**
 * Reads what a recount file counts in a category, which depends on the method, on how much is told and on the format: in
 * the first, no total stands beside ballots.
 */
final class RecountReturns {

    private static final long MOST = 1_000_000_000;

    private final JudgingMethod method;
    private final PublishedDetail detail;
    private final boolean totalsBesideBallots;

    RecountReturns(JudgingMethod method, PublishedDetail detail, int format) {
        this.method = method;
        this.detail = detail;
        this.totalsBesideBallots = format > 1;
    }

    Optional<Returns> returns(Fields fields) {
        Optional<Returns> returns = switch (detail) {
            case BALLOTS -> ballots(fields);
            case TALLIES -> totals(fields).map(Returns.class::cast);
            case RESULTS -> Optional.of(new Returns.PlacesAlone());
        };
        fields.nothingElse();
        return returns;
    }

    private Optional<Returns> ballots(Fields fields) {
        fields.require("ballots");
        Optional<List<Returns.Paper>> papers = fields.list(
                "ballots", (at, node) -> Fields.at(at, node, fields.errors()).flatMap(this::paper));
        Optional<Returns.Totals> totals = totalsBesideBallots ? totals(fields) : Optional.empty();
        return papers.filter(read -> !totalsBesideBallots || totals.isPresent())
                .map(read -> new Returns.Papers(read, totals));
    }

    private Optional<Returns.Totals> totals(Fields fields) {
        return method instanceof JudgingMethod.MajorityJudgment ? tallies(fields) : means(fields);
    }

    private Optional<Returns.Totals> means(Fields fields) {
        fields.require("means");
        return fields.byName("means", (at, node) -> mean(at, node, fields))
                .flatMap(means -> byNomination(means, fields))
                .map(Returns.Means::new);
    }

    private Optional<Returns.Totals> tallies(Fields fields) {
        fields.require("tallies");
        return fields.byName("tallies", (at, node) -> tally(at, node, fields))
                .flatMap(tallies -> byNomination(tallies, fields))
                .map(Returns.Mentions::new);
    }

    private Optional<Returns.Paper> paper(Fields fields) {
        fields.require("juror", "judgements");
        Optional<String> juror = fields.text("juror", written -> written);
        Optional<Map<NominationId, Judgement>> judgements = fields.byName(
                        "judgements",
                        (at, node) -> Fields.at(at, node, fields.errors()).flatMap(this::judgement))
                .flatMap(read -> byNomination(read, fields));
        fields.nothingElse();
        return juror.flatMap(named -> judgements.map(read -> new Returns.Paper(named, read)));
    }

    private Optional<Judgement> judgement(Fields fields) {
        Optional<Judgement> judgement =
                method instanceof JudgingMethod.MajorityJudgment majority ? graded(majority, fields) : scored(fields);
        fields.nothingElse();
        return judgement;
    }

    private static Optional<Judgement> scored(Fields fields) {
        fields.require("scores");
        return fields.byName(
                        "scores",
                        (at, node) -> fields.whole(at, node, -MOST, MOST).map(Long::intValue))
                .map(Judgement.Scored::new);
    }

    private static Optional<Judgement> graded(JudgingMethod.MajorityJudgment majority, Fields fields) {
        fields.require("grade");
        Optional<String> grade = fields.text("grade", written -> written);
        Optional<Integer> position = grade.map(majority.grades()::indexOf).filter(found -> found >= 0);
        if (grade.isPresent() && position.isEmpty()) {
            fields.tell("grade", "field.unknown-term", String.join(", ", majority.grades()));
        }
        return position.map(Judgement.Graded::new);
    }

    private static Optional<Fraction> mean(String at, JsonNode node, Fields fields) {
        if (!node.isTextual()) {
            fields.errors().add(at, "field.not-text");
            return Optional.empty();
        }
        return fields.errors().checked(at, () -> Fractions.read(node.textValue()));
    }

    private static Optional<Tally> tally(String at, JsonNode node, Fields fields) {
        if (!node.isArray() || node.isEmpty()) {
            fields.errors().add(at, "field.not-a-list");
            return Optional.empty();
        }
        long[] counts = node.valueStream()
                .flatMap(count -> fields.whole(at, count, 0, MOST).stream())
                .mapToLong(Long::longValue)
                .toArray();
        return counts.length == node.size() ? Optional.of(Tally.of(counts)) : Optional.empty();
    }

    private static <T> Optional<Map<NominationId, T>> byNomination(Map<String, T> byName, Fields fields) {
        Map<NominationId, T> read = new HashMap<>();
        byName.forEach((name, value) -> fields.errors()
                .checked(fields.at(name), () -> NominationId.of(name))
                .ifPresent(nomination -> read.put(nomination, value)));
        return Optional.of(read).filter(all -> all.size() == byName.size());
    }
}
