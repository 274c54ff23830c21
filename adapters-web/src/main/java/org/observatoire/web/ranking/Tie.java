package org.observatoire.web.ranking;

import org.observatoire.domain.ranking.TieDepth;
import org.observatoire.domain.wording.Coded;

/** How far majority judgment looks for a difference, as clients write it. */
enum Tie implements Coded {
    MEDIAN(TieDepth.MEDIAN),
    GAUGE(TieDepth.GAUGE),
    FULL(TieDepth.FULL);

    private final TieDepth depth;

    Tie(TieDepth depth) {
        this.depth = depth;
    }

    TieDepth depth() {
        return depth;
    }
}
