package org.observatoire.web.ranking;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.observatoire.domain.ranking.Explanation;
import org.observatoire.domain.ranking.Figures;
import org.observatoire.domain.ranking.Unranked;
import org.observatoire.web.http.Messages;

/** Puts into words that a jury can read out why a candidate is above another, or has no place. */
public final class Reasons {

    private final Messages messages;
    private final List<String> grades;

    /** In one language, over a scale of grades, worst first; none for the methods that have none. */
    public Reasons(Messages messages, List<String> grades) {
        this.messages = messages;
        this.grades = List.copyOf(grades);
    }

    /** What separates two candidates, or shows that nothing does. */
    public <C> String why(Explanation<C> explanation, Function<C, String> names) {
        String above = names.apply(explanation.above());
        String below = names.apply(explanation.below());
        Figures first = explanation.ofAbove();
        Figures second = explanation.ofBelow();
        String relation = code(explanation.relation());
        if (first instanceof Figures.Mean one && second instanceof Figures.Mean other) {
            return means(relation, above, one, below, other);
        }
        if (first instanceof Figures.Gauge one && second instanceof Figures.Gauge other) {
            return gauges(explanation.relation(), above, one, below, other);
        }
        if (first instanceof Figures.Points one && second instanceof Figures.Points other) {
            Decimals decimals = Decimals.telling(one.points(), other.points(), messages.language());
            return messages.text(
                    "why.points." + relation,
                    above,
                    below,
                    decimals.of(one.points()),
                    decimals.of(other.points()),
                    one.ballots());
        }
        if (first instanceof Figures.Path one && second instanceof Figures.Path other) {
            return messages.text("why.path." + relation, above, below, one.strength(), other.strength());
        }
        return messages.text("why.alone." + relation, above, below);
    }

    /** Why a candidate has no place. */
    public String why(String name, Unranked unranked) {
        return messages.text(
                "why.unranked." + code(unranked.reason()),
                name,
                unranked.coverage().given(),
                unranked.required(),
                unranked.coverage().panel());
    }

    /** A term of the ranking, which has no written form of its own, as the API writes terms. */
    public static String code(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String means(String relation, String above, Figures.Mean one, String below, Figures.Mean other) {
        Decimals decimals = Decimals.telling(one.mean(), other.mean(), messages.language());
        String means = messages.text(
                "why.mean." + relation,
                above,
                below,
                decimals.of(one.mean()),
                one.counted(),
                decimals.of(other.mean()),
                other.counted());
        return one.setAside() + other.setAside() == 0
                ? means
                : means + " " + messages.text("why.set-aside", above, one.setAside(), below, other.setAside());
    }

    private String gauges(
            Explanation.Relation relation, String above, Figures.Gauge one, String below, Figures.Gauge other) {
        boolean sameGrade = one.grade() == other.grade();
        String key = relation != Explanation.Relation.BETTER ? "tied" : sameGrade ? "share" : "grade";
        String words = messages.text(
                "why.gauge." + key,
                above,
                below,
                grades.get(one.grade()),
                grades.get(other.grade()),
                one.better(),
                one.worse(),
                one.judgements(),
                other.better(),
                other.worse(),
                other.judgements());
        return one.step() == 1 ? words : words + " " + messages.text("why.gauge.step", one.step());
    }
}
