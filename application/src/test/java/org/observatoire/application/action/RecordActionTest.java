package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.observatoire.application.testing.sample.SomeEvents.launched;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.GeneratedActions;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.application.testing.sample.SomeTerritories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Hashtag;

class RecordActionTest {

    private static final ActionId ID = new ActionId("nantes-podcasts");

    private final Scene scene = new Scene();

    @Test
    void publishesAtOnceUnderTheIdentityGiven() {
        Action recorded = Outcomes.done(record(SomeSheet.titled("Des podcasts")));

        assertEquals(
                new Action(ID, SomeSheet.titled("Des podcasts").sheet(), new Editorial.Published(SomeActions.NOON), 1),
                recorded);
        assertEquals(recorded, scene.now(recorded));
        assertEquals(List.of("organiser record-action action:nantes-podcasts"), scene.told());
        assertEquals(Optional.empty(), scene.ports().contacts().of(ID));
    }

    @Test
    void changesNothingWhenTheSameIsRecordedAgain() {
        Action recorded = Outcomes.done(record(SomeSheet.titled("Des podcasts")));
        scene.clock().forward(Duration.ofDays(1));

        assertEquals(recorded, Outcomes.done(record(SomeSheet.titled("Des podcasts"))));

        assertEquals(recorded, scene.now(recorded));
        assertEquals(1, scene.told().size());
    }

    @Test
    void takesNoIdentityFromAnotherAction() {
        Action recorded = Outcomes.done(record(SomeSheet.titled("Des podcasts").tagged("Ecoute")));

        for (SomeSheet other : List.of(
                SomeSheet.titled("Autre chose").tagged("Ecoute"),
                SomeSheet.titled("Des podcasts").tagged("Écoute"))) {
            assertEquals(List.of(Objection.to("id", Refusal.IDENTIFIER_TAKEN)), Outcomes.objections(record(other)));
        }

        assertEquals(recorded, scene.now(recorded));
        assertEquals(
                List.of("Ecoute"),
                scene.now(recorded).sheet().hashtags().stream()
                        .map(Hashtag::written)
                        .toList());
        assertEquals(1, scene.told().size());
    }

    @Test
    void refusesWhatAProposalWouldBeRefusedFor() {
        assertEquals(
                List.of(
                        Objection.to("authority", Refusal.UNKNOWN_AUTHORITY),
                        Objection.to("categories[0]", Refusal.UNKNOWN_CATEGORY),
                        Objection.to("events[0].date", Refusal.DONE_IN_THE_FUTURE)),
                Outcomes.objections(record(SomeSheet.titled("A")
                        .by("commune-99999")
                        .filedIn("sourire")
                        .living(launched("2031")))));

        assertEquals(List.of(), scene.told());
        assertEquals(Optional.empty(), scene.ports().actions().find(ID));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void takesEveryGeneratedAction(long seed) {
        scene.clock().forward(Duration.ofDays(365 * 5));
        var generated = new GeneratedActions(seed, SomeTerritories.all());

        IntStream.range(0, 200)
                .forEach(number -> Outcomes.done(scene.uses()
                        .recordAction()
                        .record(
                                Scene.ORGANISER,
                                new RecordAction.Command(new ActionId("generee-" + number), generated.sheet()))));

        assertEquals(200, scene.told().size());
        assertEquals(Optional.empty(), scene.uses().verifyJournal().firstBreak());
    }

    @Test
    void generatesTheSameActionsFromTheSameSeed() {
        List<Action> once =
                new GeneratedActions(3, SomeTerritories.all()).published(50).toList();

        assertEquals(
                once,
                new GeneratedActions(3, SomeTerritories.all()).published(50).toList());
        assertEquals(50, once.stream().map(Action::id).distinct().count());
    }

    private Outcome<Action> record(SomeSheet sheet) {
        return scene.uses().recordAction().record(Scene.ORGANISER, new RecordAction.Command(ID, sheet.sheet()));
    }
}
