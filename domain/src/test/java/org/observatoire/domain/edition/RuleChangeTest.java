package org.observatoire.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.SizeBand;

class RuleChangeTest {

    private static final AwardCategory LISTENING = SampleRules.category("listening", 1, 1);
    private static final AwardCategory REACH = SampleRules.category("reach", 1, 1);
    private static final EditionRules RULES = SampleRules.rules(SampleRules.SCORES, LISTENING, REACH);
    private static final Window WINDOW =
            new Window(Instant.parse("2031-06-01T12:00:00Z"), Instant.parse("2031-06-08T12:00:00Z"));

    private static final Set<RulePart> OF_A_CATEGORY =
            EnumSet.of(RulePart.ELIGIBILITY, RulePart.PRESENTATION, RulePart.GRID, RulePart.PRIZES);

    /** What is frozen when, told a second time. */
    private static final Map<Stage, Set<RulePart>> FROZEN = Map.of(
            Stage.ANNOUNCED, EnumSet.noneOf(RulePart.class),
            Stage.SUBMISSIONS, EnumSet.noneOf(RulePart.class),
            Stage.SELECTION, EnumSet.of(RulePart.CATEGORIES, RulePart.ELIGIBILITY, RulePart.SUBMISSIONS),
            Stage.JUDGING, EnumSet.complementOf(EnumSet.of(RulePart.NAME, RulePart.JUDGING)),
            Stage.DELIBERATION, EnumSet.complementOf(EnumSet.of(RulePart.NAME)),
            Stage.PROCLAIMED, EnumSet.allOf(RulePart.class));

    /** Rules in which one part alone differs; where it may be about a category, about the first. */
    private static EditionRules changing(RulePart part) {
        RulesDraft draft = RulesDraft.from(RULES);
        return (switch (part) {
                    case NAME -> draft.name("Autre nom");
                    case CATEGORIES -> draft.categories(LISTENING);
                    case ELIGIBILITY -> draft.categories(open(List.of(AuthorityKind.COMMUNE), List.of()), REACH);
                    case PRESENTATION -> draft.categories(labelled("Écouter"), REACH);
                    case METHOD -> draft.method(new JudgingMethod.WeightedMean(new Scale(0, 10)));
                    case GRID -> draft.categories(scored(new Criterion("care", "Soin", 100)), REACH);
                    case PRIZES -> draft.categories(SampleRules.category("listening", 2, 1), REACH);
                    case RECUSAL -> draft.recusal(RecusalBreadth.EPCI);
                    case QUORUM -> draft.quorum(Quorum.HALF_AND_THREE);
                    case PANEL -> draft.jurorsPerNominee(3);
                    case SUBMISSIONS -> draft.submissions(WINDOW);
                    case JUDGING -> draft.judging(WINDOW);
                })
                .rules();
    }

    @ParameterizedTest
    @EnumSource
    void thePartThatDiffersIsToldAndNoOther(RulePart part) {
        Optional<Integer> category = OF_A_CATEGORY.contains(part) ? Optional.of(0) : Optional.empty();

        assertEquals(List.of(new RuleChange(part, category)), RuleChange.between(RULES, changing(part)));
    }

    @Test
    void allThatDiffersIsToldAtOnce() {
        EditionRules later = RulesDraft.from(RULES)
                .name("Autre nom")
                .gold(false)
                .categories(REACH, labelled("Écouter"))
                .rules();

        assertEquals(
                List.of(
                        new RuleChange(RulePart.NAME, Optional.empty()),
                        new RuleChange(RulePart.PRESENTATION, Optional.empty()),
                        new RuleChange(RulePart.PRIZES, Optional.empty()),
                        new RuleChange(RulePart.PRESENTATION, Optional.of(1))),
                RuleChange.between(RULES, later));
    }

    @Test
    void aCategoryAddedOrTakenOutMovesNoOther() {
        AwardCategory added = SampleRules.category("solidarity", 1, 1);
        List<RuleChange> categories = List.of(new RuleChange(RulePart.CATEGORIES, Optional.empty()));
        EditionRules longer =
                RulesDraft.from(RULES).categories(added, LISTENING, REACH).rules();

        assertEquals(categories, RuleChange.between(RULES, longer));
        assertEquals(categories, RuleChange.between(longer, RULES));
    }

    @Test
    void kindsAndSizesSayTheSameInAnyOrder() {
        List<AuthorityKind> kinds = List.of(AuthorityKind.COMMUNE, AuthorityKind.EPCI);
        List<SizeBand> sizes = List.of(SizeBand.UNDER_2000, SizeBand.FROM_2000);
        RulesDraft draft = RulesDraft.from(RULES);

        assertEquals(
                List.of(),
                RuleChange.between(
                        draft.categories(open(kinds, sizes)).rules(),
                        draft.categories(open(reversed(kinds), reversed(sizes))).rules()));
    }

    @ParameterizedTest
    @EnumSource
    void eachPartIsFrozenOnceSomeoneReliesOnIt(Stage stage) {
        Edition edition = at(stage);

        assertEquals(
                FROZEN.get(stage),
                Stream.of(RulePart.values())
                        .filter(part -> !edition.frozenIn(changing(part)).isEmpty())
                        .collect(Collectors.toSet()));
        assertEquals(List.of(), edition.frozenIn(RULES));
    }

    @ParameterizedTest
    @EnumSource
    void anAmendedEditionStaysWhereItStands(Stage stage) {
        Edition edition = at(stage);
        for (RulePart part : RulePart.values()) {
            EditionRules rules = changing(part);
            if (FROZEN.get(stage).contains(part)) {
                assertThrows(IllegalArgumentException.class, () -> edition.amended(rules), part::code);
            } else {
                assertEquals(Edition.at(rules, stage), edition.amended(rules), part::code);
            }
        }
        assertEquals(edition, edition.amended(RULES));
    }

    @Test
    void anEditionKeepsItsYear() {
        Edition edition = at(Stage.ANNOUNCED);
        EditionRules elsewhere = RulesDraft.from(RULES).year(2032).rules();

        assertThrows(IllegalArgumentException.class, () -> edition.frozenIn(elsewhere));
        assertThrows(IllegalArgumentException.class, () -> edition.amended(elsewhere));
    }

    private static Edition at(Stage stage) {
        return stage == Stage.PROCLAIMED ? new Edition.Proclaimed(RULES, WINDOW.closes()) : Edition.at(RULES, stage);
    }

    private static AwardCategory open(List<AuthorityKind> kinds, List<SizeBand> sizes) {
        return new AwardCategory(LISTENING.id(), LISTENING.label(), kinds, sizes, LISTENING.grid(), LISTENING.prizes());
    }

    private static AwardCategory labelled(String label) {
        return new AwardCategory(LISTENING.id(), label, List.of(), List.of(), LISTENING.grid(), LISTENING.prizes());
    }

    private static AwardCategory scored(Criterion whole) {
        return new AwardCategory(
                LISTENING.id(),
                LISTENING.label(),
                List.of(),
                List.of(),
                Optional.of(new Grid(List.of(whole))),
                LISTENING.prizes());
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }
}
