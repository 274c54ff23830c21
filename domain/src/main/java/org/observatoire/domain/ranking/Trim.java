package org.observatoire.domain.ranking;

/** How many scores a mean drops at each end. */
record Trim(int eachSide) {

    static final Trim NONE = new Trim(0);

    Trim {
        if (eachSide < 0) {
            throw new IllegalArgumentException("trim must not be negative, was " + eachSide);
        }
    }

    /** Fewer than half of the scores may go: with one at each end, that asks for five jurors. */
    long eachSideOf(long judgements) {
        return judgements > 4L * eachSide ? eachSide : 0;
    }
}
