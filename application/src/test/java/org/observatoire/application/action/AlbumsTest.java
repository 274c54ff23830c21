package org.observatoire.application.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.testing.Outcomes;
import org.observatoire.application.testing.Scene;
import org.observatoire.application.testing.Together;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Caption;
import org.observatoire.domain.action.Dimensions;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.PictureId;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/** Adding pictures to an action, correcting them and taking them away. */
class AlbumsTest {

    private static final Caption CAPTION = new Caption("Un étal de légumes", Optional.of("Ville d’essai"));

    private final Scene scene = new Scene();
    private final Action proposal = scene.proposed(SomeSheet.titled("Une"));
    private final Actor contributor = Scene.contributorOf(proposal);

    @Test
    void aPictureComesAfterTheOthersWithItsCaptionAndItsPrints() {
        Picture first = added(1);
        Picture second = added(2);

        assertEquals(new Album(List.of(first, second)), album());
        assertEquals(CAPTION, second.caption());
        assertEquals(new Dimensions(1_002, 500), second.size());
        second.size()
                .prints()
                .forEach(size -> assertTrue(scene.ports()
                        .pictures()
                        .print(second.id(), size.width())
                        .isPresent()));
    }

    @Test
    void theJournalTellsOfConsentAndOfNobodyByName() {
        Picture picture = added(1);

        var line = scene.journal().get(1);
        assertEquals(
                contributor.journalName() + " add-picture action:" + proposal.id(),
                scene.told().get(1));
        assertEquals(picture.id() + ", consent given", line.detail());
    }

    @Test
    void nothingIsAddedWithoutConsent() {
        Malformed refused =
                assertThrows(Malformed.class, () -> new AddPicture.Command(proposal.id(), file(1), CAPTION, false));

        assertEquals("consent " + Fault.MISSING, refused.field() + " " + refused.fault());
    }

    @Test
    void addingTheSameAgainChangesNothing() {
        Picture once = added(1);

        assertEquals(once, added(1));

        assertEquals(new Album(List.of(once)), album());
        assertEquals(2, scene.told().size());
    }

    @Test
    void thePictureThatIsThereIsNotAddedWithAnotherCaption() {
        added(1);

        Malformed refused = assertThrows(
                Malformed.class, () -> add(contributor, file(1), new Caption("Autrement", Optional.empty())));

        assertEquals(Fault.REPEATED, refused.fault());
        assertEquals(1, album().pictures().size());
    }

    @Test
    void oneTooManyIsRefusedAndNothingOfItIsKept() {
        for (int number = 1; number <= Album.MOST; number++) {
            added(number);
        }
        Album full = album();
        int told = scene.told().size();

        assertEquals(
                Fault.TOO_MANY, assertThrows(Malformed.class, () -> added(7)).fault());
        assertEquals(full.pictures().get(0), added(1), "a retry is no seventh");

        assertEquals(full, album());
        assertEquals(told, scene.told().size());
    }

    @Test
    void aFileThatIsNoPictureChangesNothing() {
        var script = SomePictures.file("#!/bin/sh".getBytes(StandardCharsets.US_ASCII));

        assertEquals(List.of(Refusal.NOT_A_PICTURE), Outcomes.refusals(add(contributor, script, CAPTION)));

        assertEquals(Album.empty(), album());
        assertEquals(1, scene.told().size());
    }

    @Test
    void aFileIsNotEvenOpenedForWhoMayNotAddIt() {
        Supplier<InputStream> neverOpened = () -> {
            throw new AssertionError("opened");
        };

        assertEquals(List.of(Refusal.NOT_IDENTIFIED), Outcomes.refusals(add(Scene.VISITOR, neverOpened, CAPTION)));
    }

    @Test
    void severalAddAtOnceAndNoneIsLost() throws Exception {
        Together.all(Album.MOST, person -> added(1 + person));

        assertEquals(Album.MOST, album().pictures().size());
    }

    @Test
    void eachPartOfACaptionIsCorrectedByItself() {
        PictureId id = added(1).id();

        assertEquals(
                new Caption("Autrement", CAPTION.credit()),
                caption(correct(id, Optional.of("Autrement"), Optional.empty(), Optional.empty())));
        assertEquals(
                new Caption("Autrement", Optional.empty()),
                caption(correct(id, Optional.empty(), Optional.of(Optional.empty()), Optional.empty())));
        assertEquals(
                new Caption("Autrement", Optional.of("Agence")),
                caption(correct(id, Optional.empty(), Optional.of(Optional.of("Agence")), Optional.empty())));
        assertEquals(
                id + ", credit", scene.journal().get(scene.journal().size() - 1).detail());
    }

    @Test
    void aPictureMovesAmongTheOthers() {
        Picture first = added(1);
        Picture second = added(2);

        Album moved = Outcomes.done(correct(second.id(), Optional.empty(), Optional.empty(), Optional.of(1)));

        assertEquals(new Album(List.of(second, first)), moved);
        assertEquals(moved, album());
        assertEquals(
                contributor.journalName() + " correct-picture action:" + proposal.id(),
                scene.told().get(3));
    }

    @Test
    void correctingWhatIsAlreadySoChangesNothing() {
        Picture picture = added(1);

        Outcomes.done(correct(picture.id(), Optional.of(CAPTION.alt()), Optional.of(CAPTION.credit()), Optional.of(1)));

        assertEquals(2, scene.told().size());
    }

    @Test
    void anAlternativeTextIsNeverTakenAway() {
        PictureId id = added(1).id();

        assertThrows(Malformed.class, () -> correct(id, Optional.of(" "), Optional.empty(), Optional.empty()));

        assertEquals(CAPTION, album().pictures().get(0).caption());
    }

    @Test
    void aPictureThatIsNotThereIsNotCorrected() {
        added(1);

        assertEquals(
                List.of(Refusal.NOT_FOUND),
                Outcomes.refusals(
                        correct(SomePictures.numbered(9).id(), Optional.of("x"), Optional.empty(), Optional.empty())));
    }

    @Test
    void aPictureTakenAwayIsErasedForGood() {
        Picture gone = added(1);
        Picture left = added(2);

        assertEquals(new Album(List.of(left)), Outcomes.done(remove(gone.id())));

        assertTrue(scene.ports().pictures().print(gone.id(), 640).isEmpty());
        assertEquals(
                contributor.journalName() + " remove-picture action:" + proposal.id(),
                scene.told().get(3));
        Outcomes.done(remove(gone.id()));
        assertEquals(4, scene.told().size(), "the second time changes nothing");
    }

    @Test
    void picturesGoWithAProposalThatIsTakenBackAndDoNotComeBack() {
        Picture picture = added(1);

        Outcomes.done(scene.uses().takeBackProposal().takeBack(contributor, proposal.id()));

        assertEquals(Album.empty(), album());
        assertFalse(scene.ports().pictures().print(picture.id(), 640).isPresent());
        assertEquals(List.of(Refusal.ALREADY_DECIDED), Outcomes.refusals(add(contributor, file(1), CAPTION)));
    }

    @Test
    void picturesStayWithWhatIsWithdrawnWhichMayComeBack() {
        Action published = scene.published("publiee");
        Outcomes.done(add(Scene.ORGANISER, published, file(1), CAPTION));

        scene.withdrawn(published);

        assertEquals(1, scene.ports().pictures().of(published.id()).pictures().size());
    }

    @Test
    void aSheetIsReadWithItsPictures() {
        Picture picture = added(1);

        assertEquals(
                new Album(List.of(picture)),
                Outcomes.done(scene.uses().readAction().read(contributor, proposal.id()))
                        .album());
    }

    private Picture added(int number) {
        return Outcomes.done(add(contributor, file(number), CAPTION));
    }

    private Outcome<Picture> add(Actor actor, Supplier<InputStream> file, Caption caption) {
        return add(actor, proposal, file, caption);
    }

    private Outcome<Picture> add(Actor actor, Action action, Supplier<InputStream> file, Caption caption) {
        return scene.uses().addPicture().add(actor, new AddPicture.Command(action.id(), file, caption, true));
    }

    private Outcome<Album> correct(
            PictureId id, Optional<String> alt, Optional<Optional<String>> credit, Optional<Integer> place) {
        return scene.uses()
                .correctPicture()
                .correct(contributor, new CorrectPicture.Command(proposal.id(), id, alt, credit, place));
    }

    private Outcome<Album> remove(PictureId id) {
        return scene.uses().removePicture().remove(contributor, new RemovePicture.Command(proposal.id(), id));
    }

    private Album album() {
        return scene.ports().pictures().of(proposal.id());
    }

    private static Caption caption(Outcome<Album> outcome) {
        return Outcomes.done(outcome).pictures().get(0).caption();
    }

    private static Supplier<InputStream> file(int number) {
        return SomePictures.file(SomePictures.png(1_000 + number, 500, number));
    }
}
