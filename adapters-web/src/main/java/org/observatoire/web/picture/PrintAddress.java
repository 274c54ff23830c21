package org.observatoire.web.picture;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.observatoire.domain.action.Dimensions;
import org.observatoire.domain.action.Picture;
import org.observatoire.domain.action.PictureId;

/**
 * Where a print is: at an address made from what it shows, so that it never shows anything else.
 *
 * @param picture the picture
 * @param width how wide the print is
 * @param format how it is written
 */
record PrintAddress(PictureId picture, int width, Picture.Format format) {

    static final String FOLDER = "/pictures/";

    private static final Map<Picture.Format, String> ENDINGS =
            Map.of(Picture.Format.JPEG, "jpg", Picture.Format.PNG, "png");
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-([1-9][0-9]{0,3})\\.(jpg|png)");

    static PrintAddress of(Picture picture, Dimensions print) {
        return new PrintAddress(picture.id(), print.width(), picture.format());
    }

    /** The address that a name stands for; nothing where no print has that name. */
    static Optional<PrintAddress> named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new PrintAddress(
                        new PictureId(parts.group(1)), Integer.parseInt(parts.group(2)), endingIn(parts.group(3))))
                : Optional.empty();
    }

    /** Its path. */
    @Override
    public String toString() {
        return FOLDER + name() + "." + ENDINGS.get(format);
    }

    String mediaType() {
        return "image/" + format.code();
    }

    /** What tells this print from any other. */
    String tag() {
        return "\"" + name() + "\"";
    }

    private String name() {
        return picture + "-" + width;
    }

    private static Picture.Format endingIn(String ending) {
        return ENDINGS.entrySet().stream()
                .filter(one -> one.getValue().equals(ending))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
