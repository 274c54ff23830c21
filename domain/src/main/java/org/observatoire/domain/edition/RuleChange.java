package org.observatoire.domain.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.observatoire.domain.action.CategoryId;

/**
 * A part of some rules that others say otherwise.
 *
 * @param part which part
 * @param category the place of the category it is about, among those of the later rules, from 0; absent where it is about
 *     the whole edition
 */
public record RuleChange(RulePart part, Optional<Integer> category) {

    /**
     * What differs between two versions of the rules of an edition. The order in which kinds and sizes are listed says
     * nothing.
     *
     * @param before the rules as they were
     * @param after the rules as they would be
     * @return each part that differs; empty when both say the same
     * @throws IllegalArgumentException when they are of two years
     */
    public static List<RuleChange> between(EditionRules before, EditionRules after) {
        if (before.year() != after.year()) {
            throw new IllegalArgumentException("year: an edition keeps its own");
        }
        Stream<RuleChange> ofCategories = IntStream.range(0, after.categories().size())
                .boxed()
                .flatMap(place -> ofCategory(before, after, place));
        return Stream.concat(ofTheWhole(before, after), ofCategories).toList();
    }

    private static Stream<RuleChange> ofTheWhole(EditionRules before, EditionRules after) {
        return Stream.of(
                        differing(RulePart.NAME, before, after, EditionRules::name),
                        differing(RulePart.METHOD, before, after, EditionRules::method),
                        differing(RulePart.CATEGORIES, before, after, rules -> Set.copyOf(names(rules))),
                        differing(RulePart.PRESENTATION, before, after, rules -> namesIn(rules, before, after)),
                        differing(RulePart.PRIZES, before, after, EditionRules::gold),
                        differing(RulePart.RECUSAL, before, after, EditionRules::recusal),
                        differing(RulePart.QUORUM, before, after, EditionRules::quorum),
                        differing(RulePart.PANEL, before, after, EditionRules::jurorsPerNominee),
                        differing(
                                RulePart.SUBMISSIONS,
                                before,
                                after,
                                rules -> rules.calendar().submissions()),
                        differing(
                                RulePart.JUDGING,
                                before,
                                after,
                                rules -> rules.calendar().judging()))
                .flatMap(Optional::stream)
                .map(part -> new RuleChange(part, Optional.empty()));
    }

    private static Stream<RuleChange> ofCategory(EditionRules before, EditionRules after, int place) {
        AwardCategory later = after.categories().get(place);
        return before.category(later.id()).stream()
                .flatMap(earlier -> Stream.of(
                        differing(RulePart.PRESENTATION, earlier, later, AwardCategory::label),
                        differing(RulePart.ELIGIBILITY, earlier, later, one -> Set.copyOf(one.eligibleKinds())),
                        differing(RulePart.ELIGIBILITY, earlier, later, one -> Set.copyOf(one.eligibleSizes())),
                        differing(RulePart.GRID, earlier, later, AwardCategory::grid),
                        differing(RulePart.PRIZES, earlier, later, AwardCategory::prizes)))
                .flatMap(Optional::stream)
                .distinct()
                .map(part -> new RuleChange(part, Optional.of(place)));
    }

    private static <T> Optional<RulePart> differing(RulePart part, T before, T after, Function<T, Object> said) {
        return said.apply(before).equals(said.apply(after)) ? Optional.empty() : Optional.of(part);
    }

    private static List<CategoryId> names(EditionRules rules) {
        return rules.categories().stream().map(AwardCategory::id).toList();
    }

    /** The order of the categories that both have: to add one, or to take one out, moves no other. */
    private static List<CategoryId> namesIn(EditionRules rules, EditionRules before, EditionRules after) {
        return names(rules).stream()
                .filter(names(before)::contains)
                .filter(names(after)::contains)
                .collect(Collectors.toUnmodifiableList());
    }
}
