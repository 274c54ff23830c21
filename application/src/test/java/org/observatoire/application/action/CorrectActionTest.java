package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.observatoire.application.testing.sample.SomeEvents.launched;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Correction;
import org.observatoire.domain.action.Hashtag;
import org.observatoire.domain.wording.Malformed;

class CorrectActionTest {

    private final Scene scene = new Scene();
    private final Action action =
            scene.published("une", SomeSheet.titled("Avant").tagged("Remede"));

    @Test
    void replacesThePartGivenAndLeavesTheOthers() {
        Action corrected = Outcomes.done(correct(1, SomeCorrection.title("Après")));

        assertEquals(SomeSheet.titled("Après").tagged("Remede").sheet(), corrected.sheet());
        assertEquals(2, corrected.revision());
        assertEquals(action.editorial(), corrected.editorial());
        assertEquals(corrected, scene.now(action));
    }

    @Test
    void tellsTheJournalWhichPartsWereCorrectedAndNotWhatTheySay() {
        correct(1, SomeCorrection.title("Après"));
        correct(2, SomeCorrection.everythingAs(SomeSheet.full()));

        assertEquals(
                List.of("organiser correct-action action:une", "organiser correct-action action:une"),
                scene.told().subList(1, 3));
        assertEquals("title", scene.journal().get(1).detail());
        assertEquals(
                "authority, title, summary, categories, channels, channels-certainty, hashtags, audiences, trigger,"
                        + " contributors, sources, life",
                scene.journal().get(2).detail());
    }

    @Test
    void letsItsContributorCorrectIt() {
        Action proposal = scene.proposed(SomeSheet.titled("Avant"));

        Action corrected = Outcomes.done(scene.uses()
                .correctAction()
                .correct(
                        Scene.contributorOf(proposal),
                        new CorrectAction.Command(proposal.id(), 1, SomeCorrection.title("Après"))));

        assertEquals("Après", corrected.sheet().title());
        assertEquals("contributor:" + proposal.id(), scene.journal().get(2).who());
    }

    @Test
    void refusesTheEditOfWhoeverReadAnEarlierRevision() {
        Outcomes.done(correct(1, SomeCorrection.title("Entre-temps")));

        assertEquals(List.of(Refusal.STALE_REVISION), Outcomes.refusals(correct(1, SomeCorrection.title("Trop tard"))));
        assertEquals(List.of(Refusal.STALE_REVISION), Outcomes.refusals(correct(3, SomeCorrection.title("Trop tôt"))));

        assertEquals("Entre-temps", scene.now(action).sheet().title());
        assertEquals(2, scene.told().size());
    }

    @Test
    void answersAnIdenticalRetryAsTheFirstTime() {
        Action corrected = Outcomes.done(correct(1, SomeCorrection.title("Après")));

        assertEquals(corrected, Outcomes.done(correct(1, SomeCorrection.title("Après"))));

        assertEquals(2, scene.now(action).revision());
        assertEquals(2, scene.told().size());
    }

    @Test
    void tellsAStaleWriterSoBeforeAnythingElse() {
        Outcomes.done(correct(1, SomeCorrection.everythingAs(SomeSheet.full())));

        assertEquals(List.of(Refusal.STALE_REVISION), Outcomes.refusals(correct(1, SomeCorrection.sources())));
        assertEquals(
                List.of(Refusal.STALE_REVISION), Outcomes.refusals(correct(1, SomeCorrection.categories("sourire"))));
    }

    @Test
    void changesNothingWhenThereIsNothingToCorrect() {
        assertEquals(action, Outcomes.done(correct(1, SomeCorrection.title(" Avant "))));
        assertEquals(action, Outcomes.done(correct(1, SomeCorrection.everythingAs(action.sheet()))));

        assertEquals(1, scene.now(action).revision());
        assertEquals(1, scene.told().size());
    }

    @Test
    void correctsTheWritingOfAHashtag() {
        Outcomes.done(correct(1, SomeCorrection.hashtags("Remède")));

        assertEquals(
                List.of("Remède"),
                scene.now(action).sheet().hashtags().stream()
                        .map(Hashtag::written)
                        .toList());
        assertEquals(2, scene.now(action).revision());
    }

    @Test
    void letsOneOfTwoWritersThroughWhoReadTheSameRevision() throws Exception {
        List<Outcome<Action>> outcomes = Together.all(2, writer -> correct(1, SomeCorrection.title("De " + writer)));

        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
        assertEquals(2, scene.now(action).revision());
        assertEquals(2, scene.told().size());
    }

    @Test
    void refusesWhatAProposalWouldBeRefusedFor() {
        assertEquals(
                List.of(Objection.to("categories[0]", Refusal.UNKNOWN_CATEGORY)),
                Outcomes.objections(correct(1, SomeCorrection.categories("sourire"))));
        assertEquals(
                List.of(Objection.to("events[0].date", Refusal.DONE_IN_THE_FUTURE)),
                Outcomes.objections(correct(1, SomeCorrection.life(launched("2031")))));
        assertEquals(
                List.of(Objection.to("authority", Refusal.UNKNOWN_AUTHORITY)),
                Outcomes.objections(correct(
                        1,
                        SomeCorrection.everythingAs(
                                SomeSheet.titled("A").by("commune-99999").sheet()))));

        assertEquals(action, scene.now(action));
        assertEquals(1, scene.told().size());
    }

    @Test
    void throwsWhenThePartsNoLongerGoTogether() {
        Action full = Outcomes.done(scene.uses()
                .recordAction()
                .record(Scene.ORGANISER, new RecordAction.Command(new ActionId("tout-dit"), SomeSheet.full())));

        assertThrows(
                Malformed.class,
                () -> scene.uses()
                        .correctAction()
                        .correct(Scene.ORGANISER, new CorrectAction.Command(full.id(), 1, SomeCorrection.sources())));

        assertEquals(full, scene.now(full));
        assertEquals(2, scene.told().size());
    }

    @Test
    void correctsNothingOfAnActionUnknown() {
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses()
                        .correctAction()
                        .correct(
                                Scene.ORGANISER,
                                new CorrectAction.Command(
                                        new ActionId("inconnue"), 1, SomeCorrection.title("Après")))));
    }

    @Test
    void takesTheTriggerAwayWhereTheCorrectionSaysSo() {
        Outcomes.done(correct(1, SomeCorrection.everythingAs(SomeSheet.full())));

        Outcomes.done(correct(
                2, SomeCorrection.everythingAs(SomeSheet.titled("Presque rien").sheet())));

        assertEquals(Optional.empty(), scene.now(action).sheet().trigger());
    }

    private Outcome<Action> correct(int revision, Correction correction) {
        return scene.uses()
                .correctAction()
                .correct(Scene.ORGANISER, new CorrectAction.Command(action.id(), revision, correction));
    }
}
