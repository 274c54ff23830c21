package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.wording.Malformed;

/** Publishing, refusing and withdrawing. */
class EditorialDecisionsTest {

    private final Scene scene = new Scene();
    private final Action proposal = scene.proposed(SomeSheet.titled("Une"));

    @Test
    void bringsAProposalIntoTheHallOfFame() {
        scene.clock().forward(Duration.ofDays(2));

        Action published = Outcomes.done(publish());

        assertEquals(new Editorial.Published(SomeActions.NOON.plus(Duration.ofDays(2))), published.editorial());
        assertEquals(2, published.revision());
        assertEquals(published, scene.now(proposal));
        assertEquals(
                "organiser publish-action action:" + proposal.id(), scene.told().get(1));
    }

    @Test
    void changesNothingWhenItPublishesAgain() {
        Action published = Outcomes.done(publish());
        scene.clock().forward(Duration.ofDays(2));

        assertEquals(published, Outcomes.done(publish()));

        assertEquals(published, scene.now(proposal));
        assertEquals(2, scene.told().size());
    }

    @Test
    void refusesAProposalAndSaysWhy() {
        Action refused = Outcomes.done(refuse(" Hors sujet "));

        assertEquals(new Editorial.Refused(SomeActions.NOON, "Hors sujet"), refused.editorial());
        assertEquals(refused, scene.now(proposal));
        assertEquals(
                "organiser refuse-action action:" + proposal.id(), scene.told().get(1));
    }

    @Test
    void changesNothingWhenItRefusesAgainForTheSameReason() {
        Action refused = Outcomes.done(refuse("Hors sujet"));
        scene.clock().forward(Duration.ofDays(2));

        assertEquals(refused, Outcomes.done(refuse(" Hors sujet")));

        assertEquals(refused, scene.now(proposal));
        assertEquals(2, scene.told().size());
    }

    @Test
    void doesNotRefuseWhatIsDecidedOtherwise() {
        Outcomes.done(refuse("Hors sujet"));
        assertEquals(List.of(Refusal.ALREADY_DECIDED), Outcomes.refusals(refuse("Autre raison")));

        Outcomes.done(publish());
        assertEquals(List.of(Refusal.ALREADY_DECIDED), Outcomes.refusals(refuse("Hors sujet")));

        Outcomes.done(withdraw("À sa demande"));
        assertEquals(List.of(Refusal.ALREADY_DECIDED), Outcomes.refusals(refuse("À sa demande")));
        assertEquals(4, scene.told().size());
    }

    @Test
    void publishesWhatWasRefusedOnceReconsidered() {
        Outcomes.done(refuse("Hors sujet"));

        assertEquals(Editorial.Standing.PUBLISHED, Outcomes.done(publish()).standing());
    }

    @Test
    void takesAnActionOutOfTheHallOfFame() {
        Outcomes.done(publish());
        scene.clock().forward(Duration.ofHours(1));

        Action withdrawn = Outcomes.done(withdraw("À sa demande"));

        assertEquals(
                new Editorial.Withdrawn(SomeActions.NOON.plus(Duration.ofHours(1)), "À sa demande"),
                withdrawn.editorial());
        assertEquals(withdrawn, scene.now(proposal));
        assertEquals(
                "organiser withdraw-action action:" + proposal.id(),
                scene.told().get(2));
    }

    @Test
    void changesNothingWhenItWithdrawsAgain() {
        Outcomes.done(publish());
        Action withdrawn = Outcomes.done(withdraw("À sa demande"));

        assertEquals(withdrawn, Outcomes.done(withdraw("Autre raison")));

        assertEquals(withdrawn, scene.now(proposal));
        assertEquals(3, scene.told().size());
    }

    @Test
    void doesNotWithdrawWhatIsNotPublished() {
        assertEquals(List.of(Refusal.ALREADY_DECIDED), Outcomes.refusals(withdraw("À sa demande")));
        Outcomes.done(refuse("Hors sujet"));
        assertEquals(List.of(Refusal.ALREADY_DECIDED), Outcomes.refusals(withdraw("À sa demande")));

        assertEquals(2, scene.told().size());
    }

    @Test
    void publishesAgainWhatWasWithdrawn() {
        Outcomes.done(publish());
        Outcomes.done(withdraw("À sa demande"));

        assertEquals(Editorial.Standing.PUBLISHED, Outcomes.done(publish()).standing());
        assertEquals(4, scene.told().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "x2001"})
    void decidesNothingForAReasonThatIsNone(String written) {
        String reason = written.equals("x2001") ? "x".repeat(2_001) : written;
        Action published = scene.published("publiee");

        assertThrows(Malformed.class, () -> refuse(reason));
        assertThrows(
                Malformed.class,
                () -> scene.uses()
                        .withdrawAction()
                        .withdraw(Scene.ORGANISER, new WithdrawAction.Command(published.id(), reason)));

        assertEquals(proposal, scene.now(proposal));
        assertEquals(published, scene.now(published));
        assertEquals(2, scene.told().size());
    }

    @Test
    void decidesNothingAboutAnActionUnknown() {
        ActionId unknown = new ActionId("inconnue");

        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses().publishAction().publish(Scene.ORGANISER, unknown)));
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses()
                        .refuseAction()
                        .refuse(Scene.ORGANISER, new RefuseAction.Command(unknown, "Hors sujet"))));
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses()
                        .withdrawAction()
                        .withdraw(Scene.ORGANISER, new WithdrawAction.Command(unknown, "À sa demande"))));
    }

    private Outcome<Action> publish() {
        return scene.uses().publishAction().publish(Scene.ORGANISER, proposal.id());
    }

    private Outcome<Action> refuse(String reason) {
        return scene.uses().refuseAction().refuse(Scene.ORGANISER, new RefuseAction.Command(proposal.id(), reason));
    }

    private Outcome<Action> withdraw(String reason) {
        return scene.uses()
                .withdrawAction()
                .withdraw(Scene.ORGANISER, new WithdrawAction.Command(proposal.id(), reason));
    }
}
