package org.observatoire.application.action;

import org.observatoire.application.actor.Actor;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.PictureId;

/** The organiser, or whoever proposed the action, takes a picture away from it; its prints are erased for good. */
public final class RemovePicture {

    private final AlbumAmendment amendment;

    /**
     * The use case.
     *
     * @param actions knows the actions
     * @param pictures keeps the pictures
     * @param chronicle tells of the removal
     * @param unitOfWork writes as one
     */
    public RemovePicture(Actions actions, Pictures pictures, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.amendment = new AlbumAmendment(actions, pictures, chronicle, unitOfWork);
    }

    /**
     * What is taken away.
     *
     * @param action from which action
     * @param picture which picture
     */
    public record Command(ActionId action, PictureId picture) {}

    /**
     * Takes a picture away. Taking away what is not there changes nothing.
     *
     * @param actor who asks: an organiser, or the contributor of that action
     * @param command what is taken away
     * @return the album without it; refused to anyone else, when there is no such action, and when its proposal was taken
     *     back
     */
    public Outcome<Album> remove(Actor actor, Command command) {
        var request = new AlbumAmendment.Request(actor, "remove-picture", command.action());
        return amendment.apply(
                request,
                album -> Outcome.done(new AlbumAmendment.Change(
                        album.without(command.picture()), command.picture().value())));
    }
}
