package org.observatoire.application.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.agenda.ReadAgenda.Agenda;
import org.observatoire.application.edition.AdvanceEdition;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.palmares.ProclaimPalmares;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeEdition;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.palmares.Decision;
import org.observatoire.domain.palmares.PublishedDetail;

class ReadAgendaTest {

    private final Scene scene = new Scene();

    @Test
    void nothingWaitsInAnEmptyObservatory() {
        assertEquals(new Agenda(0, Optional.empty(), List.of(), Optional.empty()), agenda());
    }

    @Test
    void proposalsAreCountedAndTheOldestIsDated() {
        scene.published("une");
        scene.proposed(SomeSheet.titled("Première"));
        scene.clock().forward(Duration.ofDays(2));
        scene.proposed(SomeSheet.titled("Seconde"));

        assertEquals(2, agenda().proposals());
        assertEquals(Optional.of(SomeActions.NOON), agenda().oldest());
    }

    @Test
    void editionsUnderWayComeInTheirOrderAndTheLastProclaimedIsNamed() {
        List.of(2027, 2026, 2024, 2025).forEach(this::announced);
        List.of(2024, 2025).forEach(this::proclaimed);

        Agenda agenda = agenda();

        assertEquals(
                List.of(2026, 2027),
                agenda.underWay().stream()
                        .map(foreseen -> foreseen.edition().rules().year())
                        .toList());
        assertEquals(Optional.of(Stage.SUBMISSIONS), agenda.underWay().get(0).next());
        assertEquals(Optional.of(2025), agenda.proclaimed());
    }

    @Test
    void nobodyElseReadsIt() {
        assertEquals(
                List.of(Refusal.NOT_IDENTIFIED),
                Outcomes.refusals(scene.uses().readAgenda().read(Scene.VISITOR)));
    }

    private Agenda agenda() {
        return Outcomes.done(scene.uses().readAgenda().read(Scene.ORGANISER));
    }

    private void announced(int year) {
        Outcomes.done(scene.uses().announceEdition().announce(Scene.ORGANISER, SomeEdition.graded(year)));
    }

    private void proclaimed(int year) {
        Outcomes.done(scene.uses()
                .advanceEdition()
                .advance(Scene.ORGANISER, new AdvanceEdition.Command(year, Stage.DELIBERATION)));
        Decision decision = new Decision(List.of(), List.of(), PublishedDetail.RESULTS);
        Outcomes.done(scene.uses()
                .proclaimPalmares()
                .proclaim(Scene.ORGANISER, new ProclaimPalmares.Command(year, decision)));
    }
}
