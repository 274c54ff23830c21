package org.observatoire.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTest {

    private static final Instant NOON = Instant.parse("2031-06-01T12:00:00Z");
    private static final EditionRules RULES =
            SampleRules.rules(SampleRules.SCORES, SampleRules.category("listening", 1, 1));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROCLAIMED")
    void anEditionStandsAtTheStageWhereItIsPutAndKeepsItsRules(Stage stage) {
        Edition edition = Edition.at(RULES, stage);

        assertEquals(stage, edition.stage());
        assertEquals(RULES, edition.rules());
    }

    @Test
    void noEditionIsPutAtProclamationWithoutAnInstant() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Edition.at(RULES, Stage.PROCLAIMED));
        assertTrue(refused.getMessage().startsWith("stage"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROCLAIMED")
    void anEditionAdvancesToEachLaterStageButProclamationAndToNoOther(Stage from) {
        Edition edition = Edition.at(RULES, from);

        for (Stage to : Stage.values()) {
            boolean later = to.compareTo(from) > 0 && to != Stage.PROCLAIMED;
            Optional<Edition> reached = edition.advancedTo(to);
            assertEquals(later ? Optional.of(Edition.at(RULES, to)) : Optional.empty(), reached, from + " to " + to);
        }
    }

    @Test
    void eachStageLeadsToTheOneThatFollowsIt() {
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(Stage.DELIBERATION) < 0) {
                Stage following = Stage.values()[stage.ordinal() + 1];
                assertEquals(
                        Optional.of(following), Edition.at(RULES, stage).next().map(Edition::stage));
            }
        }
        assertEquals(Optional.empty(), Edition.at(RULES, Stage.DELIBERATION).next());
    }

    @Test
    void aProclaimedEditionHasNoWayOut() {
        Edition proclaimed = new Edition.InDeliberation(RULES).proclaimed(NOON);

        assertEquals(new Edition.Proclaimed(RULES, NOON), proclaimed);
        assertEquals(Stage.PROCLAIMED, proclaimed.stage());
        assertEquals(Optional.empty(), proclaimed.next());
        for (Stage stage : Stage.values()) {
            assertEquals(Optional.empty(), proclaimed.advancedTo(stage));
        }
    }

    @Test
    void ballotsAreTakenInsideTheWindowOfJudgingAlone() {
        Edition.InJudging judging = new Edition.InJudging(judgedIn(new Window(NOON, NOON.plusSeconds(60))));

        assertFalse(judging.takesBallots(NOON.minusNanos(1)));
        assertTrue(judging.takesBallots(NOON));
        assertTrue(judging.takesBallots(NOON.plusSeconds(60).minusNanos(1)));
        assertFalse(judging.takesBallots(NOON.plusSeconds(60)));
    }

    @Test
    void ballotsAreTakenAsLongAsTheStageLastsWhereThereIsNoWindow() {
        assertTrue(new Edition.InJudging(RULES).takesBallots(Instant.MAX));
    }

    @Test
    void aWindowClosesAfterItOpens() {
        assertThrows(IllegalArgumentException.class, () -> new Window(NOON, NOON));
        assertThrows(IllegalArgumentException.class, () -> new Window(NOON, NOON.minusNanos(1)));
        assertTrue(new Window(NOON, NOON.plusNanos(1)).holds(NOON));
    }

    private static EditionRules judgedIn(Window judging) {
        return new EditionRules(
                RULES.year(),
                RULES.name(),
                RULES.method(),
                RULES.recusal(),
                RULES.quorum(),
                RULES.categories(),
                RULES.gold(),
                new EditionCalendar(Optional.empty(), Optional.of(judging)),
                RULES.jurorsPerNominee());
    }
}
