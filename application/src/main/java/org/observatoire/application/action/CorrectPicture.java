package org.observatoire.application.action;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Caption;
import org.observatoire.domain.action.PictureId;
import org.observatoire.domain.wording.Malformed;

/** The organiser, or whoever proposed the action, corrects what is written with a picture, or puts it at another place. */
public final class CorrectPicture {

    private final AlbumAmendment amendment;

    /**
     * The use case.
     *
     * @param actions knows the actions
     * @param pictures keeps the pictures
     * @param chronicle tells of the correction
     * @param unitOfWork writes as one
     */
    public CorrectPicture(Actions actions, Pictures pictures, Chronicle chronicle, UnitOfWork unitOfWork) {
        this.amendment = new AlbumAmendment(actions, pictures, chronicle, unitOfWork);
    }

    /**
     * What is corrected: each part given replaces the one that stood there, each part absent leaves it.
     *
     * @param action the action that bears the picture
     * @param picture which picture
     * @param alt what it shows
     * @param credit whose work it is: outer absent leaves it, inner absent takes it away
     * @param place its place among the others, 1 for the cover; one past the end is the end
     */
    public record Command(
            ActionId action,
            PictureId picture,
            Optional<String> alt,
            Optional<Optional<String>> credit,
            Optional<Integer> place) {}

    /**
     * Corrects a picture. A correction that the album already says changes nothing.
     *
     * @param actor who asks: an organiser, or the contributor of that action
     * @param command what is corrected
     * @return the album as corrected; refused to anyone else, when there is no such action, when it does not bear that
     *     picture, and when its proposal was taken back
     * @throws Malformed when nothing is left to say what the picture shows
     */
    public Outcome<Album> correct(Actor actor, Command command) {
        var request = new AlbumAmendment.Request(actor, "correct-picture", command.action());
        return amendment.apply(request, album -> corrected(album, command));
    }

    private static Outcome<AlbumAmendment.Change> corrected(Album album, Command command) {
        return album.find(command.picture())
                .map(picture -> captioned(command, picture.caption()))
                .map(caption -> album.captioned(command.picture(), caption))
                .map(captioned -> command.place()
                        .map(place -> captioned.placed(command.picture(), place))
                        .orElse(captioned))
                .map(corrected -> Outcome.done(new AlbumAmendment.Change(corrected, detail(command))))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND));
    }

    private static Caption captioned(Command command, Caption before) {
        return new Caption(command.alt().orElse(before.alt()), command.credit().orElse(before.credit()));
    }

    private static String detail(Command command) {
        return Stream.of(
                        Optional.of(command.picture().value()),
                        command.alt().map(part -> "alt"),
                        command.credit().map(part -> "credit"),
                        command.place().map(part -> "place"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
