package org.observatoire.web.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.observatoire.domain.action.Dimensions;
import org.observatoire.domain.action.Picture;
import org.observatoire.web.page.FrenchTypography;

/**
 * A picture in a page.
 *
 * @param id its identity
 * @param small its smallest print
 * @param large its largest print
 * @param choices its prints, for browsers to choose from
 * @param width how wide the largest one is
 * @param height how high the largest one is
 * @param alt what it shows
 * @param credit whose work it is, blank where that is not told
 */
public record PictureView(
        String id, String small, String large, String choices, int width, int height, String alt, String credit) {

    public static PictureView of(Picture picture) {
        List<Dimensions> prints = picture.size().prints();
        return new PictureView(
                picture.id().value(),
                address(picture, prints.get(0)),
                address(picture, picture.size()),
                prints.stream()
                        .map(print -> address(picture, print) + " " + print.width() + "w")
                        .collect(Collectors.joining(", ")),
                picture.size().width(),
                picture.size().height(),
                FrenchTypography.set(picture.caption().alt()),
                picture.caption().credit().map(FrenchTypography::set).orElse(""));
    }

    /** Whether it is higher than wide. */
    public boolean standing() {
        return height > width;
    }

    private static String address(Picture picture, Dimensions print) {
        return PrintAddress.of(picture, print).toString();
    }
}
