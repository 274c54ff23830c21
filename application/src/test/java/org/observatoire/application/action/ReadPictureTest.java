package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Caption;
import org.observatoire.domain.action.Picture;

class ReadPictureTest {

    private static final byte[] FILE = SomePictures.png(800, 600, 0x2a3fb0);

    private final Scene scene = new Scene();
    private final Action proposal = scene.proposed(SomeSheet.titled("Une"));
    private final Picture picture = addTo(proposal);

    @Test
    void aProposalShowsItsPicturesToItsContributorAndToTheOrganiserAlone() {
        assertFalse(Outcomes.done(see(Scene.contributorOf(proposal))).everyone());
        assertFalse(Outcomes.done(see(Scene.ORGANISER)).everyone());
        assertEquals(List.of(Refusal.NOT_FOUND), Outcomes.refusals(see(Scene.VISITOR)));
        assertEquals(
                List.of(Refusal.NOT_FOUND), Outcomes.refusals(see(new Actor.Contributor(new ActionId("une-autre")))));
    }

    @Test
    void everyoneSeesThePicturesOfWhatIsPublished() {
        publish();

        ReadPicture.Seen seen = Outcomes.done(see(Scene.VISITOR));

        assertTrue(seen.everyone());
        assertEquals(scene.ports().pictures().print(picture.id(), 640), Optional.of(seen.print()));
    }

    @Test
    void aWithdrawalTakesThePicturesOut() {
        publish();
        scene.withdrawn(scene.now(proposal));

        assertEquals(List.of(Refusal.WITHDRAWN), Outcomes.refusals(see(Scene.VISITOR)));
        assertFalse(Outcomes.done(see(Scene.contributorOf(proposal))).everyone());
    }

    @Test
    void aRefusedProposalShowsNothingToThePublic() {
        Outcomes.done(scene.uses()
                .refuseAction()
                .refuse(Scene.ORGANISER, new RefuseAction.Command(proposal.id(), "Hors sujet")));

        assertEquals(List.of(Refusal.NOT_FOUND), Outcomes.refusals(see(Scene.VISITOR)));
    }

    @Test
    void aPictureThatAPublishedActionBearsTooIsPublic() {
        addTo(scene.published("autre"));

        assertTrue(Outcomes.done(see(Scene.VISITOR)).everyone());
    }

    @Test
    void aPrintThatThereIsNotIsNotFound() {
        publish();

        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(
                        scene.uses().readPicture().read(Scene.ORGANISER, new ReadPicture.Command(picture.id(), 641))));
        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(scene.uses()
                        .readPicture()
                        .read(
                                Scene.ORGANISER,
                                new ReadPicture.Command(SomePictures.numbered(9).id(), 640))));
    }

    private void publish() {
        Outcomes.done(scene.uses().publishAction().publish(Scene.ORGANISER, proposal.id()));
    }

    private Picture addTo(Action action) {
        return Outcomes.done(scene.uses()
                .addPicture()
                .add(
                        Scene.ORGANISER,
                        new AddPicture.Command(
                                action.id(), SomePictures.file(FILE), new Caption("Un étal", Optional.empty()), true)));
    }

    private Outcome<ReadPicture.Seen> see(Actor actor) {
        return scene.uses().readPicture().read(actor, new ReadPicture.Command(picture.id(), 640));
    }
}
