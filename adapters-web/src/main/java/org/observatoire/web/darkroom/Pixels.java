package org.observatoire.web.darkroom;

import java.util.Arrays;
import org.observatoire.domain.action.Dimensions;

/**
 * A picture, pixel by pixel.
 *
 * @param size how large
 * @param argb the colours, row by row: alpha, red, green and blue, on eight bits each; never changed
 */
record Pixels(Dimensions size, int[] argb) {

    private static final int OPAQUE = 0xff;

    int width() {
        return size.width();
    }

    int height() {
        return size.height();
    }

    /** Whether nothing can be seen through it. */
    boolean opaque() {
        return Arrays.stream(argb).allMatch(pixel -> pixel >>> 24 == OPAQUE);
    }
}
