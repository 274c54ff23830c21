package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;

class ReviewActionTest {

    private final Scene scene = new Scene();

    @Test
    void tellsWhomToWriteToAndWhatTheActionLooksLike() {
        Action known = scene.published("nantes-marche", SomeSheet.titled("Marché drive"));
        Action proposal = scene.proposed(SomeSheet.titled("Un marché drive"));

        var review = Outcomes.done(scene.uses().reviewAction().review(Scene.ORGANISER, proposal.id()));

        assertEquals(proposal, review.action());
        assertEquals(Optional.of(Scene.CONTACT), review.contact());
        assertEquals(
                List.of(known),
                review.near().stream().map(NearDuplicate::action).toList());
        assertEquals(
                "Nantes", review.territories().get(known.sheet().authority()).name());
    }

    @Test
    void hasNobodyToWriteToAboutWhatTheOrganiserRecorded() {
        Action recorded = scene.published("nantes-marche");

        var review = Outcomes.done(scene.uses().reviewAction().review(Scene.ORGANISER, recorded.id()));

        assertEquals(Optional.empty(), review.contact());
        assertEquals(List.of(), review.near());
    }

    @Test
    void isForTheOrganiserAlone() {
        Action proposal = scene.proposed(SomeSheet.titled("Une"));

        assertEquals(
                List.of(Refusal.NOT_IDENTIFIED),
                Outcomes.refusals(scene.uses().reviewAction().review(Scene.VISITOR, proposal.id())));
        assertEquals(
                List.of(Refusal.NOT_ALLOWED),
                Outcomes.refusals(scene.uses().reviewAction().review(Scene.contributorOf(proposal), proposal.id())));
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses().reviewAction().review(Scene.ORGANISER, new ActionId("inconnue"))));
    }
}
