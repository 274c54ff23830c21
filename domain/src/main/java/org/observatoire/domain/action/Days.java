package org.observatoire.domain.action;

/**
 * A duration known only so far.
 *
 * @param fewest the fewest days it may be, 0 or more
 * @param most the most days it may be, no fewer than {@code fewest}
 * @param approximate whether one of the dates behind it is marked approximate, so that even the bounds are soft
 */
public record Days(int fewest, int most, boolean approximate) {

    /** Refuses bounds that cross. */
    public Days {
        if (fewest < 0 || most < fewest) {
            throw new IllegalArgumentException("days: bounds " + fewest + " and " + most + " cross");
        }
    }

    /**
     * Whether the number of days is known.
     *
     * @return true when both bounds are one number that no approximate date softens
     */
    public boolean exact() {
        return fewest == most && !approximate;
    }
}
