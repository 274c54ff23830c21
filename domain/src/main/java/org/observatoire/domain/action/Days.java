package org.observatoire.domain.action;

/**
 * A duration known only so far.
 *
 * @param fewest the fewest days it may be, 0 or more
 * @param most the most days it may be, no fewer than {@code fewest}
 * @param approximate whether one of the dates behind it is marked approximate or uncertain, so that even the bounds are
 *     soft
 */
public record Days(int fewest, int most, boolean approximate) {

    /** Refuses bounds that cross or are negative. */
    public Days {
        if (fewest < 0 || most < fewest) {
            throw new IllegalArgumentException("days: " + fewest + " to " + most + " is no duration");
        }
    }

    /**
     * Whether the number of days is known.
     *
     * @return true when both bounds are one number that no date softens
     */
    public boolean exact() {
        return fewest == most && !approximate;
    }
}
