package org.observatoire.application.action;

import java.util.Map;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.Permission;
import org.observatoire.application.actor.Policy;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.PictureId;

/** Anyone sees the pictures of a published action; its contributor and the organiser, those of any. */
public final class ReadPicture {

    private final Pictures pictures;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param pictures the pictures
     * @param unitOfWork reads as one
     */
    public ReadPicture(Pictures pictures, UnitOfWork unitOfWork) {
        this.pictures = pictures;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Which print of which picture.
     *
     * @param picture the picture
     * @param width how wide the print is
     */
    public record Command(PictureId picture, int width) {}

    /**
     * A print to be seen.
     *
     * @param print the print
     * @param everyone whether everyone may see it
     */
    public record Seen(Pictures.Written print, boolean everyone) {}

    /**
     * Reads a print.
     *
     * @param actor who asks
     * @param command which one
     * @return the print; not found where no action that bears it can be read by whoever asks, withdrawn where one was public
     */
    public Outcome<Seen> read(Actor actor, Command command) {
        return unitOfWork.read(() -> {
            Map<ActionId, Editorial.Standing> bearers = pictures.bearers(command.picture());
            boolean everyone = bearers.containsValue(Editorial.Standing.PUBLISHED);
            boolean readable = everyone || bearers.keySet().stream().anyMatch(action -> reads(actor, action));
            if (readable) {
                return pictures.print(command.picture(), command.width())
                        .map(print -> Outcome.done(new Seen(print, everyone)))
                        .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND));
            }
            boolean tombstone = bearers.containsValue(Editorial.Standing.WITHDRAWN);
            return Outcome.refused(tombstone ? Refusal.WITHDRAWN : Refusal.NOT_FOUND);
        });
    }

    private static boolean reads(Actor actor, ActionId action) {
        return Policy.objectionTo(actor, Permission.READ_UNPUBLISHED, action).isEmpty();
    }
}
