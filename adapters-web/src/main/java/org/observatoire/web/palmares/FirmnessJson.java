package org.observatoire.web.palmares;

import org.observatoire.domain.palmares.Firmness;

/**
 * How well a nominee holds its rank when the same ballots are counted otherwise, as the API tells it.
 *
 * @param holds whether nothing tried moves it
 * @param methods by how many other methods they can be counted
 * @param sameRank under how many of those its rank is the same
 * @param cases how many jurors were left out in turn
 * @param unchanged in how many of those cases its rank is the same
 * @param best its best rank over those cases
 * @param worst its worst rank over those cases
 */
record FirmnessJson(boolean holds, int methods, int sameRank, int cases, int unchanged, int best, int worst) {

    static FirmnessJson of(Firmness firmness) {
        return new FirmnessJson(
                firmness.holds(),
                firmness.methods(),
                firmness.sameRank(),
                firmness.cases(),
                firmness.unchanged(),
                firmness.best(),
                firmness.worst());
    }
}
