package org.observatoire.domain.ranking;

/** The key a candidate is sorted by; the greater the better. */
interface Merit<K extends Merit<K>> extends Comparable<K> {

    Figures figures();

    default Figures figuresAgainst(K other) {
        return figures();
    }
}
