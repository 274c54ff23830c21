package org.observatoire.domain.palmares;

import org.observatoire.domain.wording.Coded;

/** How much of the count an organiser makes public with a palmarès; the places can be recounted from the first two. */
public enum PublishedDetail implements Coded {
    /** Each juror's judgements, under a pseudonym. */
    BALLOTS,
    /** The total of each nominee. */
    TALLIES,
    /** The places alone. */
    RESULTS
}
