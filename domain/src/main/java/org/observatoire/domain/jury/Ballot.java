package org.observatoire.domain.jury;

import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.wording.Wording;

/**
 * What a juror answered on a nominee; there is one for each.
 *
 * @param juror who answers
 * @param nomination on which nominee
 * @param judgement what they say
 * @param comment why, for the deliberation; at most 4,000 characters, may be empty
 * @param finished whether it is final; a draft never counts
 */
public record Ballot(JurorId juror, NominationId nomination, Judgement judgement, String comment, boolean finished) {

    /** Checks the comment. */
    public Ballot {
        comment = Wording.free("comment", comment, 4_000);
    }

    /**
     * The same ballot, made final.
     *
     * @return it, which counts from then on
     */
    public Ballot forGood() {
        return new Ballot(juror, nomination, judgement, comment, true);
    }
}
