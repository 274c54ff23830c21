package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.application.action.FindActions;
import org.observatoire.application.action.ListProposals;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.ActionRegister.Place;
import org.observatoire.application.port.ActionRegister.Search;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.UseCases;
import org.observatoire.application.testing.sample.GeneratedActions;
import org.observatoire.application.testing.sample.SomeClock;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;

/** How much the register asks of the database, whatever an organiser asks of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterStatementsTest {

    private static final Optional<Place> PLACE =
            Optional.of(new Place(Instant.parse("2026-11-25T08:00:00Z"), new ActionId("generee-000050")));

    private final TemporaryDatabase database = new TemporaryDatabase();
    private final Statements statements = new Statements(database.units());
    private final UseCases uses = new UseCases(database.ports(), new SomeClock());

    @BeforeAll
    void keepSomeActionsHalfOfThemProposals() {
        List<Action> some =
                new GeneratedActions(1, SomeTerritories.all()).published(120).toList();
        List<Action> kept = new ArrayList<>(some.subList(0, 60));
        some.subList(60, 120).forEach(action -> kept.add(proposed(action)));
        database.units().write(() -> {
            kept.forEach(database.ports().actions()::add);
            return Outcome.done(true);
        });
    }

    @AfterAll
    void closeDatabase() {
        database.close();
    }

    @Test
    void asksAsMuchForOneProposalAsForFifty() {
        assertEquals(21, asked(() -> proposals(1)).size());
        assertEquals(21, asked(() -> proposals(50)).size());
    }

    @Test
    void asksAsMuchToFindOneActionAsToFindNinety() {
        assertEquals(11, asked(() -> found(1)).size());
        assertEquals(11, asked(() -> found(90)).size());
    }

    Stream<Runnable> everyQuestion() {
        ActionRegister register = database.ports().register();
        return Stream.of(
                () -> proposals(10),
                () -> found(10),
                () -> register.proposals(PLACE, 10),
                register::counts,
                () -> register.found(new Search(Optional.of("pres loc"), Optional.empty(), PLACE, 10)),
                () -> register.found(
                        new Search(Optional.empty(), Optional.of(Editorial.Standing.TAKEN_BACK), PLACE, 10)),
                () -> register.found(new Search(
                        Optional.of("#petits"), Optional.of(Editorial.Standing.PUBLISHED), Optional.empty(), 10)));
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void readsNoTableWithoutAnIndex(Runnable question) {
        for (String statement : asked(question)) {
            assertEquals(List.of(), statements.wholeTablesReadBy(statement), statement);
        }
    }

    @Test
    void walksAnIndexInTheOrderOfThePage() {
        ActionRegister register = database.ports().register();
        List<Runnable> pages = List.of(
                () -> register.proposals(PLACE, 10),
                () -> register.found(new Search(Optional.empty(), Optional.empty(), PLACE, 10)),
                () -> register.found(
                        new Search(Optional.empty(), Optional.of(Editorial.Standing.PUBLISHED), PLACE, 10)));
        for (Runnable page : pages) {
            List<String> plan = statements.planOf(asked(page).get(0));

            assertTrue(
                    plan.get(0).contains("USING INDEX action_") || plan.get(0).contains("COVERING INDEX action_"),
                    plan::toString);
            assertFalse(plan.stream().anyMatch(step -> step.contains("TEMP B-TREE")), plan::toString);
        }
    }

    private ListProposals.Proposals proposals(int limit) {
        return Outcomes.done(
                uses.listProposals().list(Scene.ORGANISER, new ListProposals.Command(Optional.empty(), limit)));
    }

    private FindActions.Found found(int limit) {
        return Outcomes.done(uses.findActions()
                .find(Scene.ORGANISER, new FindActions.Command("", Optional.empty(), Optional.empty(), limit)));
    }

    private List<String> asked(Runnable question) {
        return statements.readBy(question);
    }

    private static Action proposed(Action action) {
        return new Action(
                action.id(),
                action.sheet(),
                new Editorial.Proposed(action.editorial().since()),
                action.revision());
    }
}
