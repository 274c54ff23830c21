package org.observatoire.domain.ranking;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who takes the prizes. A tie at the last one is never cut: everyone in it is there.
 *
 * @param <C> the candidates
 * @param laureates the best candidates, whole groups only
 * @param prizes how many prizes there were to give, 1 or more
 */
public record Places<C>(Set<C> laureates, int prizes) {

    /**
     * Checks that there is something to give.
     *
     * @param laureates the best candidates, whole groups only
     * @param prizes how many prizes there were to give
     * @throws IllegalArgumentException if there is no prize to give
     */
    public Places {
        laureates = Collections.unmodifiableSet(new LinkedHashSet<>(laureates));
        if (prizes < 1) {
            throw new IllegalArgumentException("prizes must be at least 1, was " + prizes);
        }
    }

    /** {@return whether a tie makes more laureates than there are prizes: the jury has to decide what to do about it} */
    public boolean tieOverflows() {
        return laureates.size() > prizes;
    }
}
