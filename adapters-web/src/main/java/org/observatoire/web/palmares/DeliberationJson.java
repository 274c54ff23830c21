package org.observatoire.web.palmares;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.observatoire.application.palmares.Deliberate;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.CategoryCount;
import org.observatoire.domain.palmares.Distinguished;
import org.observatoire.domain.palmares.Firmness;
import org.observatoire.domain.palmares.Order;
import org.observatoire.domain.palmares.Proclamation;
import org.observatoire.domain.ranking.Coverage;
import org.observatoire.web.http.Messages;
import org.observatoire.web.ranking.ExplanationJson;
import org.observatoire.web.ranking.Reasons;
import org.observatoire.web.ranking.UnrankedJson;

/**
 * The count of an edition, as the API lays it before the jury.
 *
 * @param year the year of the edition
 * @param gold whether the edition gives gold
 * @param categories the count of each category
 */
record DeliberationJson(int year, boolean gold, List<CategoryJson> categories) {

    /**
     * The count of a category.
     *
     * @param id its name
     * @param label how people read it
     * @param ranking the nominees from best to worst
     * @param ties nominees of equal rank, each time together
     * @param unranked the nominees without a place
     * @param explanations what separates each from the next
     * @param falling the distinctions as they fall from the ranking
     */
    record CategoryJson(
            String id,
            String label,
            List<RankedJson> ranking,
            List<List<String>> ties,
            List<UnrankedJson> unranked,
            List<ExplanationJson> explanations,
            FallingJson falling) {}

    /**
     * A ranked nominee.
     *
     * @param nomination which
     * @param title the title of its action
     * @param authority who carried it
     * @param rank its rank, from 1
     * @param coverage how many judged it
     * @param firmness how well it holds its rank
     */
    record RankedJson(
            String nomination,
            String title,
            String authority,
            int rank,
            CoverageJson coverage,
            Optional<FirmnessJson> firmness) {}

    /**
     * The distinctions as they fall from a ranking; a tie is never cut.
     *
     * @param silver who would have silver
     * @param bronze who would have bronze
     * @param silverOverflows whether a tie makes more silver than the category gives
     * @param bronzeOverflows whether a tie makes more bronze than the category gives
     */
    record FallingJson(List<String> silver, List<String> bronze, boolean silverOverflows, boolean bronzeOverflows) {}

    static DeliberationJson of(Deliberate.Count count, Messages messages) {
        List<String> grades = count.rules().method() instanceof JudgingMethod.MajorityJudgment majority
                ? majority.grades()
                : List.of();
        Reasons reasons = new Reasons(messages, grades);
        return new DeliberationJson(
                count.rules().year(),
                count.rules().gold(),
                count.counts().stream()
                        .map(category -> category(category, count.names(), reasons))
                        .toList());
    }

    private static CategoryJson category(
            CategoryCount count, Map<NominationId, Proclamation.Named> names, Reasons reasons) {
        Order order = count.order();
        return new CategoryJson(
                count.category().id().value(),
                count.category().label(),
                ranked(count, order, names),
                order.groups().stream()
                        .filter(group -> group.size() > 1)
                        .map(DeliberationJson::identities)
                        .toList(),
                count.unranked().entrySet().stream()
                        .map(entry -> UnrankedJson.of(
                                entry.getKey().toString(),
                                names.get(entry.getKey()).title(),
                                entry.getValue(),
                                reasons))
                        .toList(),
                count.ranking().neighbours().stream()
                        .map(explanation -> ExplanationJson.of(
                                explanation, nomination -> names.get(nomination).title(), reasons))
                        .toList(),
                falling(count));
    }

    private static List<RankedJson> ranked(
            CategoryCount count, Order order, Map<NominationId, Proclamation.Named> names) {
        Map<NominationId, Coverage> coverage = count.coverage();
        Map<NominationId, Firmness> firmness = count.firmness();
        return order.groups().stream()
                .flatMap(group -> group.stream().sorted())
                .map(one -> new RankedJson(
                        one.toString(),
                        names.get(one).title(),
                        names.get(one).authority().value(),
                        order.rank(one).orElseThrow(),
                        CoverageJson.of(coverage.get(one)),
                        Optional.ofNullable(firmness.get(one)).map(FirmnessJson::of)))
                .toList();
    }

    private static FallingJson falling(CategoryCount count) {
        Distinguished falling = count.falling();
        return new FallingJson(
                falling.silver().stream().map(NominationId::toString).toList(),
                falling.bronze().stream().map(NominationId::toString).toList(),
                falling.silver().size() > count.category().prizes().silver(),
                falling.bronze().size() > count.category().prizes().bronze());
    }

    private static List<String> identities(Set<NominationId> group) {
        return group.stream().sorted().map(NominationId::toString).toList();
    }
}
