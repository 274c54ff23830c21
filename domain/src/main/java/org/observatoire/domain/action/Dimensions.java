package org.observatoire.domain.action;

import java.util.List;

/**
 * How large a picture is, in pixels.
 *
 * @param width how wide, 1 at least
 * @param height how high, 1 at least
 */
public record Dimensions(int width, int height) {

    /** The longest side that a print may have. */
    public static final int LONGEST_SIDE = 1600;

    /** How wide a small print is. */
    public static final int SMALL_WIDTH = 640;

    /**
     * Refuses what has no surface.
     *
     * @throws IllegalArgumentException when a side is none
     */
    public Dimensions {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("dimensions: " + width + " by " + height + " is no surface");
        }
    }

    /**
     * How many pixels there are.
     *
     * @return their number
     */
    public long pixels() {
        return (long) width * height;
    }

    /**
     * Whether a print may be so large.
     *
     * @return true when no side is longer than {@value #LONGEST_SIDE}
     */
    public boolean ofAPrint() {
        return Math.max(width, height) <= LONGEST_SIDE;
    }

    /**
     * The largest print that can be made.
     *
     * @return the same shape, as far as whole pixels allow, not larger than this
     */
    public Dimensions largePrint() {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
        return new Dimensions(scaled(width, scale), scaled(height, scale));
    }

    /**
     * The prints that are made of a large one.
     *
     * @return a small one where this is wider, then this
     */
    public List<Dimensions> prints() {
        return width > SMALL_WIDTH
                ? List.of(new Dimensions(SMALL_WIDTH, scaled(height, (double) SMALL_WIDTH / width)), this)
                : List.of(this);
    }

    private static int scaled(int side, double scale) {
        return (int) Math.max(1, Math.round(side * scale));
    }
}
