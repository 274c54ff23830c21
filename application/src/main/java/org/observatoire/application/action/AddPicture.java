package org.observatoire.application.action;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Darkroom;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.seal.Sha256;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Caption;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.PictureId;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;

/** The organiser, or whoever proposed it, adds a picture to an action. */
public final class AddPicture {

    private final Darkroom darkroom;
    private final Pictures pictures;
    private final AlbumAmendment amendment;

    /**
     * The use case.
     *
     * @param actions knows the actions
     * @param pictures keeps the picture
     * @param darkroom makes prints of the file
     * @param chronicle tells of the picture
     * @param unitOfWork writes as one
     */
    public AddPicture(
            Actions actions, Pictures pictures, Darkroom darkroom, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.darkroom = darkroom;
        this.pictures = pictures;
        this.amendment = new AlbumAmendment(actions, pictures, chronicle, unitOfWork);
    }

    /**
     * What is added.
     *
     * @param action to which action
     * @param sent opens the file, which may be anything
     * @param caption what is written with the picture
     * @param consent whether whoever sends it says that they may: its author and the people that it shows agree
     */
    public record Command(ActionId action, Supplier<InputStream> sent, Caption caption, boolean consent) {

        /**
         * Refuses what nobody answers for.
         *
         * @throws Malformed without consent
         */
        public Command {
            if (!consent) {
                throw new Malformed("consent", Fault.MISSING);
            }
        }
    }

    /**
     * Adds a picture at the end of an album. Adding the same again, with the same caption, changes nothing.
     *
     * @param actor who asks: an organiser, or the contributor of that action
     * @param command what is added
     * @return the picture; refused to anyone else, when there is no such action, when its proposal was taken back, and for a
     *     file of which no picture can be made
     * @throws Malformed when the action has as many pictures as it may, or has this one with another caption
     */
    public Outcome<Picture> add(Actor actor, Command command) {
        var request = new AlbumAmendment.Request(actor, "add-picture", command.action());
        Outcome<Album> album = amendment.begin(request);
        if (album instanceof Outcome.Refused<Album> refused) {
            return Outcome.refused(refused.objections());
        }
        // Developing takes seconds, during which nobody must wait to write.
        Outcome<Darkroom.Developed> outcome = darkroom.develop(command.sent());
        if (outcome instanceof Outcome.Done<Darkroom.Developed> done) {
            Picture picture = pictureOf(done.value(), command.caption());
            return amendment
                    .apply(request, before -> added(command.action(), before, picture, done.value()))
                    .map(after -> picture);
        }
        return Outcome.refused(about("file", (Outcome.Refused<Darkroom.Developed>) outcome));
    }

    private Outcome<AlbumAmendment.Change> added(
            ActionId action, Album before, Picture picture, Darkroom.Developed developed) {
        if (before.find(picture.id()).equals(Optional.of(picture))) {
            return Outcome.done(new AlbumAmendment.Change(before, ""));
        }
        Album after = before.with(picture);
        pictures.deposit(action, picture.id(), developed.prints());
        return Outcome.done(new AlbumAmendment.Change(after, picture.id() + ", consent given"));
    }

    private static List<Objection> about(String field, Outcome.Refused<?> refused) {
        return refused.objections().stream()
                .map(objection -> Objection.to(field, objection.refusal()))
                .toList();
    }

    private static Picture pictureOf(Darkroom.Developed developed, Caption caption) {
        Darkroom.Print large = developed.large();
        PictureId id = new PictureId(Sha256.of(large.bytes()));
        return new Picture(id, developed.format(), large.size(), caption);
    }
}
