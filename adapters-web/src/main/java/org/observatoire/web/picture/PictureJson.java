package org.observatoire.web.picture;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.Dimensions;
import org.observatoire.domain.action.Picture;

/**
 * A picture of an action, as the API tells it.
 *
 * @param id its identity
 * @param alt what it shows
 * @param credit whose work it is
 * @param prints where it can be seen, the smallest first
 */
public record PictureJson(String id, String alt, Optional<String> credit, List<PrintJson> prints) {

    /**
     * A print.
     *
     * @param url its address, within this site
     * @param width how wide it is, in pixels
     * @param height how high it is, in pixels
     */
    public record PrintJson(String url, int width, int height) {

        static PrintJson of(Picture picture, Dimensions print) {
            return new PrintJson(PrintAddress.of(picture, print).toString(), print.width(), print.height());
        }
    }

    public static PictureJson of(Picture picture) {
        return new PictureJson(
                picture.id().value(),
                picture.caption().alt(),
                picture.caption().credit(),
                picture.size().prints().stream()
                        .map(print -> PrintJson.of(picture, print))
                        .toList());
    }
}
