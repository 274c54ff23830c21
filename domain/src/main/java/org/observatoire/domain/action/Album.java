package org.observatoire.domain.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/**
 * The pictures of an action, in the order in which they are shown; the first one is its cover.
 *
 * @param pictures each once, at most {@value #MOST}
 */
public record Album(List<Picture> pictures) {

    /** How many pictures an action may have. */
    public static final int MOST = 6;

    private static final Album EMPTY = new Album(List.of());

    /**
     * Checks how many there are.
     *
     * @throws Malformed when there are too many, or one comes twice
     */
    public Album {
        pictures = Wording.bounded("pictures", pictures, MOST);
        Wording.distinct("pictures", pictures.stream().map(Picture::id).toList(), MOST);
    }

    /**
     * The album of an action without pictures.
     *
     * @return it
     */
    public static Album empty() {
        return EMPTY;
    }

    /**
     * The picture that stands for the action.
     *
     * @return the first one
     */
    public Optional<Picture> cover() {
        return pictures.stream().findFirst();
    }

    /**
     * A picture by its identity.
     *
     * @param id the identity
     * @return it, where this album holds it
     */
    public Optional<Picture> find(PictureId id) {
        return pictures.stream().filter(picture -> picture.id().equals(id)).findFirst();
    }

    /**
     * The album with one more picture, at its end.
     *
     * @param picture what is new
     * @return the longer album
     * @throws Malformed when it would hold too many, or this one twice
     */
    public Album with(Picture picture) {
        List<Picture> more = new ArrayList<>(pictures);
        more.add(picture);
        return new Album(more);
    }

    /**
     * The album without a picture.
     *
     * @param id which one
     * @return the album as it was, less that one
     */
    public Album without(PictureId id) {
        return new Album(
                pictures.stream().filter(picture -> !picture.id().equals(id)).toList());
    }

    /**
     * The album with something else written with a picture.
     *
     * @param id which one
     * @param caption what is written with it now
     * @return the same pictures in the same order
     */
    public Album captioned(PictureId id, Caption caption) {
        return new Album(pictures.stream()
                .map(picture -> picture.id().equals(id) ? picture.captioned(caption) : picture)
                .toList());
    }

    /**
     * The album with a picture at another place.
     *
     * @param id which one
     * @param place its place, 1 for the cover; one past the end is the end
     * @return the same pictures, the others in the order that they had
     */
    public Album placed(PictureId id, int place) {
        List<Picture> others = new ArrayList<>(without(id).pictures());
        find(id).ifPresent(moved -> others.add(Math.min(Math.max(place, 1) - 1, others.size()), moved));
        return new Album(others);
    }
}
