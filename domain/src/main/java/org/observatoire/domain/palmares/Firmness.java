package org.observatoire.domain.palmares;

import org.observatoire.domain.ranking.Alternative;
import org.observatoire.domain.ranking.LeaveOneOut;
import org.observatoire.domain.ranking.Robustness;

/**
 * How well a nominee holds its rank when the same ballots are counted otherwise.
 *
 * @param methods by how many other methods they can be counted
 * @param sameRank under how many of those its rank is the same
 * @param cases how many jurors were left out in turn, 0 where only one had judged
 * @param unchanged in how many of those cases its rank is the same
 * @param best its best rank over those cases, 0 where there is none
 * @param worst its worst rank over those cases, 0 where there is none
 */
public record Firmness(int methods, int sameRank, int cases, int unchanged, int best, int worst) {

    static Firmness of(Robustness.Hold hold) {
        int methods = 0;
        int same = 0;
        for (Alternative alternative : hold.alternatives().values()) {
            if (alternative instanceof Alternative.Ranked ranked) {
                methods++;
                same += ranked.rank() == hold.rank() ? 1 : 0;
            }
        }
        LeaveOneOut without = hold.leaveOneOut().orElse(new LeaveOneOut(0, 0, 0, 0, 0));
        return new Firmness(methods, same, without.cases(), without.unchanged(), without.best(), without.worst());
    }

    /**
     * Whether nothing tried moves the rank.
     *
     * @return true when every method and every juror left out gives the same rank
     */
    public boolean holds() {
        return sameRank == methods && unchanged == cases;
    }
}
