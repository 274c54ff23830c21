package org.observatoire.domain.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Scores corrected for the leniency of the jurors, as advice.
 *
 * @param <C> the candidates
 * @param scores the corrected score of each candidate that was judged, rounded to the published precision
 * @param leniency how much each juror gives above the panel (below it if negative), in the order of the ballots; for the
 *     organiser's eyes
 * @param connected whether jurors and candidates hang together: when a part of the panel shares no candidate with the
 *     rest, severity and quality cannot be told apart between the two, and the ranks are not to be trusted
 * @param complete whether every juror who judged at all judged every candidate: the correction then cannot change the
 *     order
 * @param ranking the candidates by corrected score
 */
public record CorrectedScores<C>(
        Map<C, BigDecimal> scores, List<BigDecimal> leniency, boolean connected, boolean complete, Ranking<C> ranking) {

    /**
     * Copies what it is given.
     *
     * @param scores the corrected score of each candidate
     * @param leniency how much each juror gives above the panel
     * @param connected whether jurors and candidates hang together
     * @param complete whether every juror judged every candidate
     * @param ranking the candidates by corrected score
     */
    public CorrectedScores {
        scores = Map.copyOf(scores);
        leniency = List.copyOf(leniency);
    }
}
