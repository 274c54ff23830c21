package org.observatoire.domain.ranking;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every other way to count the ballots of a field. */
final class OtherMethods<C, S> {

    private final Field<C, S> field;
    private final List<Ballot<C, Fraction>> measured;

    OtherMethods(Field<C, S> field) {
        this.field = field;
        this.measured = field.measured();
    }

    Map<Method, OtherCount<C>> counts(LeniencyCorrection correction) {
        Map<Method, OtherCount<C>> counts = new EnumMap<>(Method.class);
        for (JuryMethod<S> variant : field.method().variants()) {
            counts.put(variant.method(), byVariant(variant));
        }
        if (field.method().method() != Method.MAJORITY_JUDGMENT) {
            counts.put(Method.MAJORITY_JUDGMENT, byMajorityJudgment());
            counts.put(Method.LENIENCY_CORRECTION, byCorrectedScores(correction));
        }
        counts.put(Method.BORDA, byPreferences(Method.BORDA));
        counts.put(Method.SCHULZE, byPreferences(Method.SCHULZE));
        return counts;
    }

    private OtherCount<C> byVariant(JuryMethod<S> variant) {
        Ranking<C> ranking = variant.rank(field.candidates(), field.ballots());
        boolean trimsEveryone = field.candidates().stream().allMatch(candidate -> trims(ranking.figures(candidate)));
        return variant.method() == Method.TRIMMED_MEAN && !trimsEveryone
                ? new OtherCount.Prevented<>(Alternative.Obstacle.TOO_FEW_JURORS)
                : new OtherCount.Counted<>(ranking);
    }

    private static boolean trims(Optional<Figures> figures) {
        return figures.filter(of -> of instanceof Figures.Mean mean && mean.setAside() > 0)
                .isPresent();
    }

    /** The scores given are taken as the grades of a scale: only their order counts. */
    private OtherCount<C> byMajorityJudgment() {
        Map<Fraction, Integer> grades = new HashMap<>();
        measured.stream()
                .flatMap(ballot -> ballot.given().values().stream())
                .distinct()
                .sorted()
                .forEachOrdered(score -> grades.put(score, grades.size()));
        List<Ballot<C, Integer>> graded =
                measured.stream().map(ballot -> ballot.map(grades::get)).toList();
        return new OtherCount.Counted<>(
                MajorityJudgment.ofGrades(Math.max(1, grades.size())).rank(field.candidates(), graded));
    }

    private OtherCount<C> byCorrectedScores(LeniencyCorrection correction) {
        if (field.isComplete()) {
            return new OtherCount.Prevented<>(Alternative.Obstacle.COMPLETE_BALLOTS);
        }
        CorrectedScores<C> corrected = correction.correct(field.candidates(), measured);
        return corrected.connected()
                ? new OtherCount.Counted<>(corrected.ranking())
                : new OtherCount.Prevented<>(Alternative.Obstacle.DISCONNECTED_PANEL);
    }

    private OtherCount<C> byPreferences(Method method) {
        if (!field.isComplete()) {
            return new OtherCount.Prevented<>(Alternative.Obstacle.INCOMPLETE_BALLOTS);
        }
        List<RankedBallot<C>> preferences =
                measured.stream().map(OtherMethods::preference).toList();
        return new OtherCount.Counted<>(
                method == Method.BORDA
                        ? Borda.rank(field.candidates(), preferences)
                        : Schulze.rank(field.candidates(), preferences));
    }

    private static <C> RankedBallot<C> preference(Ballot<C, Fraction> ballot) {
        Map<Fraction, Set<C>> bestFirst = new TreeMap<>(Comparator.reverseOrder());
        ballot.given()
                .forEach((candidate, score) -> bestFirst
                        .computeIfAbsent(score, equal -> new LinkedHashSet<>())
                        .add(candidate));
        return new RankedBallot<>(1, List.copyOf(bestFirst.values()));
    }
}
