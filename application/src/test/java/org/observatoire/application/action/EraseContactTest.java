package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;

class EraseContactTest {

    private final Scene scene = new Scene();
    private final Action proposal = scene.proposed(SomeSheet.titled("Une"));

    @Test
    void forgetsWhomToWriteToAndLeavesTheActionAsItIs() {
        Outcomes.done(scene.uses().eraseContact().erase(Scene.contributorOf(proposal), proposal.id()));

        assertEquals(Optional.empty(), scene.ports().contacts().of(proposal.id()));
        assertEquals(proposal, scene.now(proposal));
        assertEquals(
                "contributor:" + proposal.id() + " erase-contact action:" + proposal.id(),
                scene.told().get(1));
        assertFalse(scene.journal().toString().contains("@"));
    }

    @Test
    void changesNothingTheSecondTime() {
        Outcomes.done(scene.uses().eraseContact().erase(Scene.ORGANISER, proposal.id()));
        Outcomes.done(scene.uses().eraseContact().erase(Scene.ORGANISER, proposal.id()));

        assertEquals(2, scene.told().size());
    }

    @Test
    void erasesNothingOfAnActionUnknown() {
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses().eraseContact().erase(Scene.ORGANISER, new ActionId("inconnue"))));
    }
}
