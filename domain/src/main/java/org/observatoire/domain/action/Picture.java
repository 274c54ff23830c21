package org.observatoire.domain.action;

import java.util.List;
import org.observatoire.domain.wording.Coded;

/**
 * A picture of an action, as it is shown: never the file that was sent, of which only what can be seen is kept.
 *
 * @param id its identity
 * @param format how its prints are written
 * @param width how wide its large print is, in pixels; 1 to {@value #LONGEST_SIDE}
 * @param height how high its large print is, in pixels; 1 to {@value #LONGEST_SIDE}
 * @param caption what is written with it
 */
public record Picture(PictureId id, Format format, int width, int height, Caption caption) {

    /** The most bytes that a file may have to be taken as a picture. */
    public static final int HEAVIEST_FILE = 5 * 1024 * 1024;

    /** The longest side that a print may have, in pixels. */
    public static final int LONGEST_SIDE = 1600;

    /** How wide the small print is, where the large one is wider, in pixels. */
    public static final int SMALL_WIDTH = 640;

    /** How a print is written. */
    public enum Format implements Coded {
        /** For all that is opaque. */
        JPEG,
        /** For what lets the page be seen through it. */
        PNG
    }

    /**
     * Checks the dimensions.
     *
     * @throws IllegalArgumentException when a side is none, or longer than {@value #LONGEST_SIDE}
     */
    public Picture {
        if (Math.min(width, height) < 1 || Math.max(width, height) > LONGEST_SIDE) {
            throw new IllegalArgumentException("picture: no print is " + width + " by " + height);
        }
    }

    /**
     * How wide its prints are.
     *
     * @return the small one where there is one, then the large one
     */
    public List<Integer> widths() {
        return width > SMALL_WIDTH ? List.of(SMALL_WIDTH, width) : List.of(width);
    }

    /**
     * How high one of its prints is.
     *
     * @param printWidth how wide it is
     * @return its height, 1 at least
     */
    public int heightAt(int printWidth) {
        return (int) Math.max(1, Math.round((double) height * printWidth / width));
    }

    /**
     * The same picture with something else written.
     *
     * @param written what is written with it now
     * @return the picture
     */
    public Picture captioned(Caption written) {
        return new Picture(id, format, width, height, written);
    }
}
