package org.observatoire.domain.ranking;

/** How far {@link MajorityJudgment} goes on looking for a difference between two candidates. */
public enum TieDepth {
    /** The majority grade alone: candidates of equal majority grade are tied. */
    MEDIAN,
    /** The majority grade, then the larger of the shares above and below it: the majority gauge, one step. */
    GAUGE,
    /** To the end: only candidates with the same share of every grade are tied. */
    FULL
}
