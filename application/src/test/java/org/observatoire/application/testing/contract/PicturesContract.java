package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.testing.sample.SomeActions;
import org.observatoire.application.testing.sample.SomePictures;
import org.observatoire.application.testing.sample.SomeSheet;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Caption;
import org.observatoire.domain.action.Dimensions;
import org.observatoire.domain.action.Editorial.Standing;
import org.observatoire.domain.action.Picture;

/** The contract of {@link org.observatoire.application.port.Pictures}. */
public interface PicturesContract extends PortContract {

    /** A picture with a credit. */
    Picture FIRST = SomePictures.numbered(1);

    /** A picture without. */
    Picture SECOND = SomePictures.numbered(2);

    @Test
    default void keepsAnAlbumInItsOrderToTheLetter() {
        ActionId action = Given.someAction(ports(), "une");

        Given.pictures(ports(), action, SECOND, FIRST);

        assertEquals(new Album(List.of(SECOND, FIRST)), ports().pictures().of(action));
    }

    @Test
    default void knowsNoPictureOfOtherActions() {
        Given.pictures(ports(), Given.someAction(ports(), "une"), FIRST);
        ActionId other = Given.someAction(ports(), "autre");

        assertEquals(Album.empty(), ports().pictures().of(other));
        assertEquals(Album.empty(), ports().pictures().of(new ActionId("inconnue")));
    }

    @Test
    default void givesEachPrintToTheByte() {
        Given.pictures(ports(), Given.someAction(ports(), "une"), FIRST, SECOND);

        for (Picture picture : List.of(FIRST, SECOND)) {
            for (Dimensions size : picture.size().prints()) {
                Pictures.Written print =
                        ports().pictures().print(picture.id(), size.width()).orElseThrow();
                assertEquals(picture.format(), print.format());
                assertArrayEquals(SomePictures.written(picture, size.width()), print.bytes());
            }
        }
    }

    @Test
    default void givesNoPrintThatThereIsNot() {
        Given.pictures(ports(), Given.someAction(ports(), "une"), FIRST);

        assertTrue(ports().pictures().print(FIRST.id(), 641).isEmpty());
        assertTrue(ports().pictures().print(SECOND.id(), 640).isEmpty());
    }

    @Test
    default void followsNewCaptionsAndANewOrder() {
        ActionId action = Given.someAction(ports(), "une");
        Given.pictures(ports(), action, FIRST, SECOND);
        Album changed = ports().pictures()
                .of(action)
                .captioned(FIRST.id(), new Caption("Autrement", Optional.empty()))
                .placed(SECOND.id(), 1);

        Given.kept(ports(), () -> ports().pictures().keep(action, changed));

        assertEquals(changed, ports().pictures().of(action));
        assertArrayEquals(
                SomePictures.written(FIRST, 640),
                ports().pictures().print(FIRST.id(), 640).orElseThrow().bytes());
    }

    @Test
    default void erasesThePrintsOfWhatAnAlbumNoLongerHolds() {
        ActionId action = Given.someAction(ports(), "une");
        Given.pictures(ports(), action, FIRST, SECOND);

        Given.kept(
                ports(),
                () -> ports().pictures()
                        .keep(action, ports().pictures().of(action).without(FIRST.id())));

        assertEquals(new Album(List.of(SECOND)), ports().pictures().of(action));
        assertEquals(Map.of(), ports().pictures().bearers(FIRST.id()));
        FIRST.size()
                .prints()
                .forEach(size -> assertTrue(
                        ports().pictures().print(FIRST.id(), size.width()).isEmpty()));
        assertTrue(ports().pictures().print(SECOND.id(), 640).isPresent());
    }

    @Test
    default void leavesThePictureThatAnotherActionBearsToo() {
        ActionId one = Given.someAction(ports(), "une");
        ActionId other = Given.someAction(ports(), "autre");
        Given.pictures(ports(), one, FIRST);
        Given.pictures(ports(), other, FIRST);

        Given.kept(ports(), () -> ports().pictures().keep(one, Album.empty()));

        assertEquals(Map.of(other, Standing.PUBLISHED), ports().pictures().bearers(FIRST.id()));
        assertEquals(new Album(List.of(FIRST)), ports().pictures().of(other));
        assertArrayEquals(
                SomePictures.written(FIRST, 640),
                ports().pictures().print(FIRST.id(), 640).orElseThrow().bytes());
    }

    @Test
    default void takesAPictureBackOnceItWasTakenAway() {
        ActionId action = Given.someAction(ports(), "une");
        Given.pictures(ports(), action, FIRST);
        Given.kept(ports(), () -> ports().pictures().keep(action, Album.empty()));

        Given.pictures(ports(), action, FIRST);

        assertEquals(new Album(List.of(FIRST)), ports().pictures().of(action));
        assertTrue(ports().pictures().print(FIRST.id(), 640).isPresent());
    }

    @Test
    default void tellsTheStandingOfEachActionThatBearsAPicture() {
        Action proposed = SomeActions.proposed("proposee", SomeSheet.titled("A"));
        Action refused = SomeActions.proposed("refusee", SomeSheet.titled("B"));
        Action takenBack = SomeActions.proposed("reprise", SomeSheet.titled("C"));
        Action withdrawn = SomeActions.published("retiree", SomeSheet.titled("D"));
        Action published = SomeActions.published("publiee", SomeSheet.titled("E"));
        List<Action> all = List.of(proposed, refused, takenBack, withdrawn, published);
        Given.kept(ports(), all);
        all.forEach(action -> Given.pictures(ports(), action.id(), FIRST));
        Given.replaced(ports(), refused.refusedAt("Non", SomeActions.NOON).orElseThrow());
        Given.replaced(ports(), takenBack.takenBackAt(SomeActions.NOON).orElseThrow());
        Given.replaced(ports(), withdrawn.withdrawnAt("Non", SomeActions.NOON).orElseThrow());

        assertEquals(
                Map.of(
                        proposed.id(), Standing.PROPOSED,
                        refused.id(), Standing.REFUSED,
                        takenBack.id(), Standing.TAKEN_BACK,
                        withdrawn.id(), Standing.WITHDRAWN,
                        published.id(), Standing.PUBLISHED),
                ports().pictures().bearers(FIRST.id()));
    }

    @Test
    default void leavesTheAlbumOfAnActionThatChanges() {
        ActionId action = Given.someAction(ports(), "une");
        Given.pictures(ports(), action, FIRST);

        Given.kept(ports(), () -> {
            Action read = ports().actions().find(action).orElseThrow();
            ports().actions().replace(read.rewritten(read.sheet()));
        });

        assertEquals(new Album(List.of(FIRST)), ports().pictures().of(action));
    }

    @Test
    default void keepsNothingOfAUnitThatIsRefused() {
        ActionId action = Given.someAction(ports(), "une");

        ports().unitOfWork().write(() -> {
            ports().pictures().deposit(action, FIRST.id(), SomePictures.printsOf(FIRST));
            ports().pictures().keep(action, new Album(List.of(FIRST)));
            return Outcome.refused(Refusal.NOT_ALLOWED);
        });

        assertEquals(Album.empty(), ports().pictures().of(action));
        assertTrue(ports().pictures().print(FIRST.id(), 640).isEmpty());
    }

    @Test
    default void keepsNoAlbumOfPicturesThatHaveNoPrints() {
        ActionId action = Given.someAction(ports(), "une");

        assertThrows(
                RuntimeException.class,
                () -> Given.kept(ports(), () -> ports().pictures().keep(action, new Album(List.of(FIRST)))));

        assertEquals(Album.empty(), ports().pictures().of(action));
    }
}
