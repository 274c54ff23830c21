package org.observatoire.domain.action;

import org.observatoire.domain.wording.Coded;

/**
 * A picture of an action, as it is shown: never the file that was sent, of which only what can be seen is kept.
 *
 * @param id its identity
 * @param format how its prints are written
 * @param size how large its large print is
 * @param caption what is written with it
 */
public record Picture(PictureId id, Format format, Dimensions size, Caption caption) {

    /** The most bytes that a file may have to be taken as a picture. */
    public static final int HEAVIEST_FILE = 5 * 1024 * 1024;

    /** How a print is written. */
    public enum Format implements Coded {
        /** For all that is opaque. */
        JPEG,
        /** For what lets the page be seen through it. */
        PNG
    }

    /**
     * Checks its size.
     *
     * @throws IllegalArgumentException when no print is so large
     */
    public Picture {
        if (!size.ofAPrint()) {
            throw new IllegalArgumentException("picture: no print is as large as " + size);
        }
    }

    /**
     * The same picture with something else written.
     *
     * @param written what is written with it now
     * @return the picture
     */
    public Picture captioned(Caption written) {
        return new Picture(id, format, size, written);
    }
}
