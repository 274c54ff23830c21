package org.observatoire.application.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.edition.Window;

class AmendEditionTest {

    private static final EditionRules RULES = SomeEdition.graded(2026);
    private static final Window WEEK =
            new Window(Instant.parse("2026-12-01T08:00:00Z"), Instant.parse("2026-12-08T22:59:00Z"));

    private final Scene scene = new Scene();

    @Test
    void theRulesOfAnAnnouncedEditionAreAmended() {
        announced();
        EditionRules amended = SomeEdition.scored(2026);

        Edition edition = Outcomes.done(amend(RULES, amended));

        assertEquals(new Edition.Announced(amended), edition);
        assertEquals(Optional.of(edition), scene.ports().editions().find(2026));
    }

    @Test
    void theJournalTellsWhichPartsChangedAndTheNewWindows() {
        announced();

        Outcomes.done(amend(RULES, judgedIn(renamed(RULES), Optional.of(WEEK))));
        Outcomes.done(amend(judgedIn(renamed(RULES), Optional.of(WEEK)), judgedIn(renamed(RULES), Optional.empty())));

        assertEquals(
                List.of("name, judging 2026-12-01T08:00:00Z/2026-12-08T22:59:00Z", "judging without a window"),
                scene.journal().stream()
                        .filter(line -> line.act().equals("amend-edition"))
                        .map(line -> line.detail())
                        .toList());
    }

    @Test
    void theEndOfJudgingIsMovedWhileJurorsJudge() {
        announced();
        advanced(Stage.JUDGING);
        EditionRules later = judgedIn(RULES, Optional.of(WEEK));

        assertEquals(new Edition.InJudging(later), Outcomes.done(amend(RULES, later)));
    }

    @Test
    void whatTheStageHasFrozenIsRefusedPartByPartAndNothingIsKept() {
        announced();
        advanced(Stage.JUDGING);
        EditionRules amended = renamed(new EditionRules(
                RULES.year(),
                RULES.name(),
                SomeEdition.scored(2026).method(),
                SomeEdition.scored(2026).recusal(),
                SomeEdition.scored(2026).quorum(),
                List.of(
                        SomeEdition.scored(2026).categories().get(1),
                        SomeEdition.scored(2026).categories().get(0)),
                true,
                new EditionCalendar(Optional.of(WEEK), Optional.of(WEEK)),
                Optional.of(3)));

        assertEquals(
                List.of(
                        frozen("method"),
                        frozen("gold"),
                        frozen("recusal"),
                        frozen("quorum"),
                        frozen("jurorsPerNominee"),
                        frozen("windows.submissions"),
                        frozen("categories[0].grid"),
                        frozen("categories[0].distinctions"),
                        frozen("categories[1].eligibleKinds"),
                        frozen("categories[1].grid"),
                        frozen("categories[1].distinctions")),
                Outcomes.objections(amend(RULES, amended)));
        assertEquals(
                Optional.of(new Edition.InJudging(RULES)),
                scene.ports().editions().find(2026));
    }

    @Test
    void categoriesAreFrozenBySelectionAndTheirWordingByJudging() {
        announced();
        advanced(Stage.SELECTION);
        AwardCategory listening = RULES.categories().get(0);
        AwardCategory reach = RULES.categories().get(1);

        assertEquals(
                List.of(frozen("categories")), Outcomes.objections(amend(RULES, withCategories(List.of(listening)))));
        EditionRules reversed = withCategories(List.of(reach, labelled(listening, "À l’écoute")));
        Outcomes.done(amend(RULES, reversed));
        advanced(Stage.JUDGING);

        assertEquals(
                List.of(frozen("categories"), frozen("categories[0].label")),
                Outcomes.objections(amend(reversed, RULES)));
    }

    @Test
    void rulesThatSomeoneAmendedSinceAreNotOverwritten() {
        announced();
        Outcomes.done(amend(RULES, renamed(RULES)));

        assertEquals(
                List.of(Refusal.STALE_REVISION), Outcomes.refusals(amend(RULES, judgedIn(RULES, Optional.of(WEEK)))));
        assertEquals(
                Optional.of(new Edition.Announced(renamed(RULES))),
                scene.ports().editions().find(2026));
    }

    @Test
    void theSameAmendmentAgainChangesNothing() {
        announced();
        Edition once = Outcomes.done(amend(RULES, renamed(RULES)));
        int lines = scene.journal().size();

        assertEquals(once, Outcomes.done(amend(RULES, renamed(RULES))));
        assertEquals(lines, scene.journal().size());
    }

    @Test
    void anEditionKeepsItsYear() {
        announced();

        assertThrows(IllegalArgumentException.class, () -> amend(RULES, SomeEdition.graded(2027)));
    }

    @Test
    void onlyTheOrganiserAmends() {
        announced();
        AmendEdition.Command command = new AmendEdition.Command(2026, RULES::equals, AmendEditionTest::renamed);

        assertEquals(
                List.of(Refusal.NOT_IDENTIFIED),
                Outcomes.refusals(scene.uses().amendEdition().amend(Scene.VISITOR, command)));
    }

    private void announced() {
        Outcomes.done(scene.uses().announceEdition().announce(Scene.ORGANISER, RULES));
    }

    private void advanced(Stage stage) {
        Outcomes.done(scene.uses().advanceEdition().advance(Scene.ORGANISER, new AdvanceEdition.Command(2026, stage)));
    }

    private Outcome<Edition> amend(EditionRules read, EditionRules amended) {
        UnaryOperator<EditionRules> amendment = rules -> amended;
        return scene.uses()
                .amendEdition()
                .amend(Scene.ORGANISER, new AmendEdition.Command(2026, read::equals, amendment));
    }

    private static Objection frozen(String field) {
        return Objection.to(field, Refusal.RULE_FROZEN);
    }

    private static EditionRules renamed(EditionRules rules) {
        return with("Un autre nom", rules.categories(), rules.calendar(), rules);
    }

    private static EditionRules judgedIn(EditionRules rules, Optional<Window> judging) {
        EditionCalendar calendar = new EditionCalendar(rules.calendar().submissions(), judging);
        return with(rules.name(), rules.categories(), calendar, rules);
    }

    private static EditionRules withCategories(List<AwardCategory> categories) {
        return with(RULES.name(), categories, RULES.calendar(), RULES);
    }

    private static EditionRules with(
            String name, List<AwardCategory> categories, EditionCalendar calendar, EditionRules rules) {
        return new EditionRules(
                rules.year(),
                name,
                rules.method(),
                rules.recusal(),
                rules.quorum(),
                categories,
                rules.gold(),
                calendar,
                rules.jurorsPerNominee());
    }

    private static AwardCategory labelled(AwardCategory category, String label) {
        return new AwardCategory(
                category.id(),
                label,
                category.eligibleKinds(),
                category.eligibleSizes(),
                category.grid(),
                new PrizesToGive(1, 1));
    }
}
