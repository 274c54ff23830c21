package org.observatoire.web.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.observatoire.web.http.ProblemType;

/** Reads what an edition announces, or what is amended of it; everything that is wrong is told at once. */
public final class RulesReader {

    private static final EditionCalendar WITHOUT_WINDOWS = new EditionCalendar(Optional.empty(), Optional.empty());

    private final Fields fields;
    private final Optional<EditionRules> before;

    private RulesReader(Fields fields, Optional<EditionRules> before) {
        this.fields = fields;
        this.before = before;
    }

    /** How jurors judge, as clients write it. */
    private enum Method implements Coded {
        WEIGHTED_MEAN,
        MAJORITY_JUDGMENT
    }

    /** The rules that a body announces. */
    public static EditionRules rules(JsonNode object, FieldErrors errors) {
        return read(object, Optional.empty(), errors);
    }

    /**
     * The rules that a body makes of others: what it does not mention stays, {@code null} goes back to what is the case
     * where nothing is said.
     */
    public static EditionRules amended(JsonNode object, EditionRules before, FieldErrors errors) {
        return read(object, Optional.of(before), errors);
    }

    private static EditionRules read(JsonNode object, Optional<EditionRules> before, FieldErrors errors) {
        Optional<EditionRules> rules = new RulesReader(Fields.of(object, errors), before).rules();
        errors.refuseAny(ProblemType.INVALID);
        return rules.orElseThrow();
    }

    private Optional<EditionRules> rules() {
        requireWhatMayNotGo();
        Optional<Integer> year = before.map(EditionRules::year)
                .or(() -> fields.whole("year", 2000, 2999).map(Long::intValue));
        Optional<String> name = fields.text("name", written -> Wording.required("name", written, 200))
                .or(() -> before.map(EditionRules::name));
        Optional<Method> named = fields.term("method", Method.class).or(() -> before.map(RulesReader::methodOf));
        Optional<JudgingMethod> method = named.flatMap(this::method);
        RecusalBreadth recusal = orElse(
                "recusal",
                fields.term("recusal", RecusalBreadth.class),
                EditionRules::recusal,
                RecusalBreadth.AUTHORITY);
        Quorum quorum = orElse(
                "quorum", fields.object("quorum", RulesReader::quorum), EditionRules::quorum, Quorum.HALF_AND_THREE);
        boolean gold = orElse("gold", fields.truth("gold"), EditionRules::gold, false);
        Optional<Integer> jurors = orElse(
                "jurorsPerNominee",
                fields.whole("jurorsPerNominee", 1, 10_000).map(Long::intValue).map(Optional::of),
                EditionRules::jurorsPerNominee,
                Optional.empty());
        EditionCalendar calendar =
                orElse("windows", fields.object("windows", this::calendar), EditionRules::calendar, WITHOUT_WINDOWS);
        Optional<List<AwardCategory>> categories = fields.list(
                        "categories", (at, node) -> CategoryReader.category(at, node, fields))
                .or(() -> before.map(EditionRules::categories));
        if (named.isPresent()) {
            fields.nothingElse();
        }
        if (!fields.errors().all().isEmpty()) {
            return Optional.empty();
        }
        return fields.made(() -> new EditionRules(
                year.orElseThrow(),
                name.orElseThrow(),
                method.orElseThrow(),
                recusal,
                quorum,
                categories.orElseThrow(),
                gold,
                calendar,
                jurors));
    }

    private void requireWhatMayNotGo() {
        if (before.isEmpty()) {
            fields.require("year", "name", "method", "categories");
            return;
        }
        Stream.of("name", "method", "categories").filter(fields::mentions).forEach(fields::require);
    }

    /** What was read; where it is not mentioned, what was there before; else what goes without saying. */
    private <T> T orElse(String name, Optional<T> read, Function<EditionRules, T> was, T unsaid) {
        return read.orElseGet(
                () -> before.filter(rules -> !fields.mentions(name)).map(was).orElse(unsaid));
    }

    private static Method methodOf(EditionRules rules) {
        return rules.method() instanceof JudgingMethod.WeightedMean ? Method.WEIGHTED_MEAN : Method.MAJORITY_JUDGMENT;
    }

    private Optional<JudgingMethod> method(Method named) {
        return switch (named) {
            case WEIGHTED_MEAN ->
                toSay("scale", JudgingMethod.WeightedMean.class)
                        .or(() -> fields.object("scale", RulesReader::scale).map(JudgingMethod.WeightedMean::new));
            case MAJORITY_JUDGMENT ->
                toSay("grades", JudgingMethod.MajorityJudgment.class)
                        .or(() -> fields.texts("grades", written -> Wording.required("grades", written, 100))
                                .flatMap(grades -> fields.made(() -> new JudgingMethod.MajorityJudgment(grades))));
        };
    }

    /** The method as it was, where it is the same and its particulars are not mentioned; else they are needed. */
    private Optional<JudgingMethod> toSay(String particulars, Class<? extends JudgingMethod> same) {
        Optional<JudgingMethod> was =
                before.map(EditionRules::method).filter(same::isInstance).filter(one -> !fields.mentions(particulars));
        if (was.isEmpty()) {
            fields.require(particulars);
        }
        return was;
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

    private Optional<EditionCalendar> calendar(Fields windows) {
        EditionCalendar was = before.map(EditionRules::calendar).orElse(WITHOUT_WINDOWS);
        Optional<Window> submissions = window("submissions", windows, was.submissions());
        Optional<Window> judging = window("judging", windows, was.judging());
        windows.nothingElse();
        return Optional.of(new EditionCalendar(submissions, judging));
    }

    private static Optional<Window> window(String name, Fields windows, Optional<Window> was) {
        return windows.object(name, RulesReader::window).or(() -> windows.mentions(name) ? Optional.empty() : was);
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
