package org.observatoire.web.ranking;

import org.observatoire.domain.wording.Coded;

/** The methods that may be asked for. */
enum RankingMethod implements Coded {
    MAJORITY_JUDGMENT,
    WEIGHTED_MEAN,
    BORDA,
    SCHULZE
}
