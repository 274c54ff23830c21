package org.observatoire.web.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.edition.Scale;
import org.observatoire.domain.edition.Window;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;

/** Reads from JSON what an edition announces; everything that is wrong is told at once. */
public final class RulesReader {

    private static final EditionCalendar WITHOUT_WINDOWS = new EditionCalendar(Optional.empty(), Optional.empty());

    private final Fields fields;

    private RulesReader(Fields fields) {
        this.fields = fields;
    }

    /** How jurors judge, as clients write it. */
    private enum Method implements Coded {
        WEIGHTED_MEAN,
        MAJORITY_JUDGMENT
    }

    /** The rules that a body announces. */
    public static EditionRules rules(JsonNode object, Messages messages) {
        Fields fields = Fields.of(object, new FieldErrors(messages));
        Optional<EditionRules> rules = new RulesReader(fields).rules();
        fields.errors().refuseAny(ProblemType.INVALID);
        return rules.orElseThrow();
    }

    private Optional<EditionRules> rules() {
        fields.require("year", "name", "method", "categories");
        Optional<Long> year = fields.whole("year", 2000, 2999);
        Optional<String> name = fields.text("name", written -> Wording.required("name", written, 200));
        Optional<Method> named = fields.term("method", Method.class);
        Optional<JudgingMethod> method = named.flatMap(this::method);
        RecusalBreadth recusal = fields.term("recusal", RecusalBreadth.class).orElse(RecusalBreadth.AUTHORITY);
        Quorum quorum = fields.object("quorum", RulesReader::quorum).orElse(Quorum.HALF_AND_THREE);
        boolean gold = fields.truth("gold").orElse(false);
        Optional<Integer> jurors = fields.whole("jurorsPerNominee", 1, 10_000).map(Long::intValue);
        EditionCalendar calendar =
                fields.object("windows", RulesReader::calendar).orElse(WITHOUT_WINDOWS);
        Optional<List<AwardCategory>> categories =
                fields.list("categories", (at, node) -> CategoryReader.category(at, node, fields));
        if (named.isPresent()) {
            fields.nothingElse();
        }
        if (!fields.errors().all().isEmpty()) {
            return Optional.empty();
        }
        return fields.made(() -> new EditionRules(
                year.orElseThrow().intValue(),
                name.orElseThrow(),
                method.orElseThrow(),
                recusal,
                quorum,
                categories.orElseThrow(),
                gold,
                calendar,
                jurors));
    }

    private Optional<JudgingMethod> method(Method named) {
        return switch (named) {
            case WEIGHTED_MEAN -> {
                fields.require("scale");
                yield fields.object("scale", RulesReader::scale).map(JudgingMethod.WeightedMean::new);
            }
            case MAJORITY_JUDGMENT -> {
                fields.require("grades");
                yield fields.texts("grades", written -> Wording.required("grades", written, 100))
                        .flatMap(grades -> fields.made(() -> new JudgingMethod.MajorityJudgment(grades)));
            }
        };
    }

    private static Optional<Scale> scale(Fields scale) {
        scale.require("min", "max");
        Optional<Long> min = scale.whole("min", -1_000, 1_000);
        Optional<Long> max = scale.whole("max", -1_000, 1_000);
        scale.nothingElse();
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        if (min.get() >= max.get()) {
            scale.tell("max", "query.not-a-number", min.get() + 1, 1_000);
            return Optional.empty();
        }
        return Optional.of(new Scale(min.get().intValue(), max.get().intValue()));
    }

    private static Optional<Quorum> quorum(Fields quorum) {
        quorum.require("share", "min");
        Optional<BigDecimal> share = quorum.number("share");
        Optional<Long> min = quorum.whole("min", 0, 10_000);
        quorum.nothingElse();
        boolean within = share.filter(part -> part.signum() >= 0
                        && part.compareTo(BigDecimal.ONE) <= 0
                        && part.stripTrailingZeros().scale() <= QuorumJson.DECIMALS)
                .isPresent();
        if (share.isPresent() && !within) {
            quorum.tell("share", "edition.not-a-share", QuorumJson.DECIMALS);
        }
        return share.filter(part -> within).flatMap(part -> min.map(least -> new Quorum(Fraction.of(part), least)));
    }

    private static Optional<EditionCalendar> calendar(Fields windows) {
        Optional<Window> submissions = windows.object("submissions", RulesReader::window);
        Optional<Window> judging = windows.object("judging", RulesReader::window);
        windows.nothingElse();
        return Optional.of(new EditionCalendar(submissions, judging));
    }

    private static Optional<Window> window(Fields window) {
        window.require("opens", "closes");
        Optional<Instant> opens = window.instant("opens");
        Optional<Instant> closes = window.instant("closes");
        window.nothingElse();
        if (opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        if (!opens.get().isBefore(closes.get())) {
            window.tell("closes", "edition.closes-first");
            return Optional.empty();
        }
        return Optional.of(new Window(opens.get(), closes.get()));
    }
}
