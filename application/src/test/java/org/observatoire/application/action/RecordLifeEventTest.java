package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.observatoire.application.testing.sample.SomeEvents.continuationAnnounced;
import static org.observatoire.application.testing.sample.SomeEvents.continued;
import static org.observatoire.application.testing.sample.SomeEvents.facts;
import static org.observatoire.application.testing.sample.SomeEvents.launched;
import static org.observatoire.application.testing.sample.SomeEvents.relayedBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.Modality;
import org.observatoire.domain.wording.Malformed;

class RecordLifeEventTest {

    private final Scene scene = new Scene();
    private final Action action = scene.published("une", SomeSheet.titled("Une").living(launched("2020-04-01")));

    @Test
    void addsWhatIsToldAtTheEndOfTheLife() {
        Action longer = Outcomes.done(tell(continued("2019")));

        assertEquals(
                new Life(List.of(launched("2020-04-01"), continued("2019"))),
                longer.sheet().life());
        assertEquals(2, longer.revision());
        assertEquals(longer, scene.now(action));
        assertEquals("organiser record-life-event action:une", scene.told().get(1));
        assertEquals("Continued", scene.journal().get(1).detail());
    }

    @Test
    void changesNothingWhenTheLifeTellsItAlready() {
        Action longer = Outcomes.done(tell(continued("2020-06")));

        assertEquals(longer, Outcomes.done(tell(continued("2020-06"))));

        assertEquals(2, scene.now(action).revision());
        assertEquals(2, scene.told().size());
    }

    @Test
    void tellsWhatIsAnnouncedFromWhatIsDone() {
        Outcomes.done(tell(continued("2020-06")));
        Outcomes.done(tell(continuationAnnounced("2020-06")));

        assertEquals(3, scene.now(action).sheet().life().events().size());
    }

    @Test
    void letsItsContributorTell() {
        Action proposal = scene.proposed(SomeSheet.titled("Deux"));

        Outcomes.done(scene.uses()
                .recordLifeEvent()
                .tell(
                        Scene.contributorOf(proposal),
                        new RecordLifeEvent.Command(proposal.id(), launched("2020-04-01"))));

        assertEquals(1, scene.now(proposal).sheet().life().events().size());
    }

    @Test
    void refusesWhatIsUnknownOrYetToCome() {
        assertEquals(
                List.of(
                        Objection.to("events[1].by", Refusal.UNKNOWN_AUTHORITY),
                        Objection.to("events[1].date", Refusal.DONE_IN_THE_FUTURE)),
                Outcomes.objections(tell(relayedBy("2031", "commune-99999"))));

        assertEquals(action, scene.now(action));
        assertEquals(1, scene.told().size());
    }

    @Test
    void throwsWhenTheSourceIsNotListed() {
        var unlisted = new LifeEvent.Continued(facts(Modality.DONE, Optional.empty(), "", Optional.of("S9")));

        assertThrows(Malformed.class, () -> tell(unlisted));

        assertEquals(action, scene.now(action));
        assertEquals(1, scene.told().size());
    }

    @Test
    void throwsWhenTheLifeIsFull() {
        LifeEvent[] events = IntStream.rangeClosed(1, 200)
                .mapToObj(day -> continued("2020-01-%02d".formatted(1 + day % 28)))
                .toArray(LifeEvent[]::new);
        Action full = scene.published("pleine", SomeSheet.titled("Pleine").living(events));

        assertThrows(
                Malformed.class,
                () -> scene.uses()
                        .recordLifeEvent()
                        .tell(Scene.ORGANISER, new RecordLifeEvent.Command(full.id(), launched("2020"))));

        assertEquals(full, scene.now(full));
    }

    @Test
    void tellsNothingOfAnActionUnknown() {
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses()
                        .recordLifeEvent()
                        .tell(
                                Scene.ORGANISER,
                                new RecordLifeEvent.Command(new ActionId("inconnue"), launched("2020")))));
    }

    @Test
    void losesNothingOfWhatManyTellAtOnce() throws Exception {
        Together.all(6, person -> tell(continued("2020-05-0" + (person + 1))));

        assertEquals(7, scene.now(action).sheet().life().events().size());
        assertEquals(7, scene.told().size());
    }

    private Outcome<Action> tell(LifeEvent event) {
        return scene.uses().recordLifeEvent().tell(Scene.ORGANISER, new RecordLifeEvent.Command(action.id(), event));
    }
}
