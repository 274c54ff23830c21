package org.observatoire.web.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;

/**
 * Reads from JSON what is to be ranked. What cannot be counted is refused as {@link ProblemType#INVALID} by a
 * {@link org.observatoire.web.http.RequestRefused}, with everything that is wrong.
 */
final class RankingReader {

    static final int MOST_CANDIDATES = 10_000;

    private static final int LONGEST_NAME = 200;

    private final Messages messages;

    RankingReader(Messages messages) {
        this.messages = messages;
    }

    RankingQuestion question(JsonNode object) {
        Fields fields = Fields.of(object, new FieldErrors(messages));
        fields.require("method", "candidates");
        Optional<RankingMethod> method = fields.term("method", RankingMethod.class);
        Optional<List<String>> candidates = names("candidates", MOST_CANDIDATES, fields);
        Optional<RankingQuestion> question =
                method.flatMap(known -> question(known, candidates.orElse(List.of()), fields));
        if (method.isPresent()) {
            fields.nothingElse();
        }
        fields.errors().refuseAny(ProblemType.INVALID);
        return question.orElseThrow();
    }

    private static Optional<RankingQuestion> question(RankingMethod method, List<String> candidates, Fields fields) {
        return switch (method) {
            case MAJORITY_JUDGMENT -> graded(candidates, fields);
            case WEIGHTED_MEAN -> ScoresReader.count(candidates, fields).map(asked(method, candidates, List.of()));
            case BORDA, SCHULZE ->
                PreferencesReader.count(method, candidates, fields).map(asked(method, candidates, List.of()));
        };
    }

    private static Optional<RankingQuestion> graded(List<String> candidates, Fields fields) {
        fields.require("grades");
        List<String> grades = names("grades", TalliesReader.MOST_GRADES, fields).orElse(List.of());
        return TalliesReader.count(candidates, grades, fields)
                .map(asked(RankingMethod.MAJORITY_JUDGMENT, candidates, grades));
    }

    private static Function<Supplier<Ranking<String>>, RankingQuestion> asked(
            RankingMethod method, List<String> candidates, List<String> grades) {
        return count -> new RankingQuestion(method, candidates, grades, count);
    }

    /** Names, one at least and each once. A whole number does for a name too. */
    private static Optional<List<String>> names(String field, int most, Fields fields) {
        Optional<List<String>> names = fields.list(field, (at, node) -> name(at, node, fields.errors()));
        names.ifPresent(read -> {
            if (read.isEmpty()) {
                fields.tell(field, "fault.missing", 0);
            } else if (read.size() > most) {
                fields.tell(field, "fault.too-many", most);
            } else if (new LinkedHashSet<>(read).size() < read.size()) {
                fields.tell(field, "fault.repeated", 0);
            }
        });
        return names;
    }

    private static Optional<String> name(String at, JsonNode node, FieldErrors errors) {
        if (!node.isTextual() && !node.isIntegralNumber()) {
            errors.add(at, "field.not-text");
            return Optional.empty();
        }
        String written = node.asText();
        return errors.checked(at, () -> Wording.required(at, written, LONGEST_NAME))
                .map(checked -> written);
    }

    /** None where the request asks for none. */
    static Quorum quorum(Fields fields) {
        return fields.object("quorum", RankingReader::quorumOf).orElse(Quorum.NONE);
    }

    private static Optional<Quorum> quorumOf(Fields fields) {
        Optional<BigDecimal> share = fields.number("share");
        long least = fields.whole("min", 0, 1_000_000).orElse(0L);
        fields.nothingElse();
        boolean within = share.orElse(BigDecimal.ZERO).compareTo(BigDecimal.ONE) <= 0
                && share.orElse(BigDecimal.ZERO).signum() >= 0
                && share.orElse(BigDecimal.ZERO).scale() <= 18;
        if (!within) {
            fields.tell("share", "ranking.not-a-share");
            return Optional.empty();
        }
        return Optional.of(new Quorum(Fraction.of(share.orElse(BigDecimal.ZERO)), least));
    }
}
