package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;

class TakeBackProposalTest {

    private final Scene scene = new Scene();
    private final Action proposal = scene.proposed(SomeSheet.titled("Une"));
    private final Actor contributor = Scene.contributorOf(proposal);

    @Test
    void takesAProposalOutOfWhatWaitsAndForgetsWhomToWriteTo() {
        scene.clock().forward(Duration.ofDays(1));

        Action takenBack = Outcomes.done(takeBack(contributor));

        assertEquals(new Editorial.TakenBack(SomeActions.NOON.plus(Duration.ofDays(1))), takenBack.editorial());
        assertEquals(takenBack, scene.now(proposal));
        assertEquals(Optional.empty(), scene.ports().contacts().of(proposal.id()));
        assertEquals(
                contributor.journalName() + " take-back-proposal action:" + proposal.id(),
                scene.told().get(1));
    }

    @Test
    void changesNothingTheSecondTime() {
        Action takenBack = Outcomes.done(takeBack(contributor));
        scene.clock().forward(Duration.ofDays(1));

        assertEquals(takenBack, Outcomes.done(takeBack(contributor)));
        assertEquals(2, scene.told().size());
    }

    @Test
    void comesTooLateOnceTheOrganiserHasDecided() {
        Outcomes.done(scene.uses().publishAction().publish(Scene.ORGANISER, proposal.id()));

        assertEquals(List.of(Refusal.ALREADY_DECIDED), Outcomes.refusals(takeBack(contributor)));
        assertEquals(Optional.of(Scene.CONTACT), scene.ports().contacts().of(proposal.id()));
    }

    @Test
    void leavesNothingToPublishNorToRefuse() {
        Outcomes.done(takeBack(contributor));

        assertEquals(
                List.of(Refusal.ALREADY_DECIDED),
                Outcomes.refusals(scene.uses().publishAction().publish(Scene.ORGANISER, proposal.id())));
        assertEquals(
                List.of(Refusal.ALREADY_DECIDED),
                Outcomes.refusals(scene.uses()
                        .refuseAction()
                        .refuse(Scene.ORGANISER, new RefuseAction.Command(proposal.id(), "Hors sujet"))));
    }

    @Test
    void leavesNoTombstone() {
        Outcomes.done(takeBack(contributor));

        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses().readAction().read(Scene.VISITOR, proposal.id())));
    }

    @Test
    void takesBackNothingUnknown() {
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses().takeBackProposal().takeBack(Scene.ORGANISER, new ActionId("inconnue"))));
    }

    private Outcome<Action> takeBack(Actor actor) {
        return scene.uses().takeBackProposal().takeBack(actor, proposal.id());
    }
}
