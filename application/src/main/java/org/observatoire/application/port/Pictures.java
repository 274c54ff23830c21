package org.observatoire.application.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.PictureId;

/** The pictures of actions, and their prints. Writes belong inside {@link UnitOfWork#write}. */
public interface Pictures {

    /**
     * A print as it is written.
     *
     * @param format how
     * @param bytes it; never changed
     */
    record Written(Picture.Format format, byte[] bytes) {}

    /**
     * Keeps the prints of a picture that an album is about to hold.
     *
     * @param action the action that the album is of
     * @param picture the picture, which that album does not hold yet
     * @param prints its prints, one of each width
     */
    void deposit(ActionId action, PictureId picture, List<Darkroom.Print> prints);

    /**
     * Keeps the album of an action, in place of the one before. The prints of what it no longer holds are erased for good.
     *
     * @param action an action that is kept
     * @param album pictures whose prints are kept
     */
    void keep(ActionId action, Album album);

    /**
     * The album of an action.
     *
     * @param action the action
     * @return its pictures, in order; none where there is no such action
     */
    Album of(ActionId action);

    /**
     * Which actions bear a picture.
     *
     * @param picture the picture
     * @return them, with their standing
     */
    Map<ActionId, Editorial.Standing> bearers(PictureId picture);

    /**
     * A print of a picture.
     *
     * @param picture the picture
     * @param width how wide the print is
     * @return it; nothing where there is no such print
     */
    Optional<Written> print(PictureId picture, int width);
}
