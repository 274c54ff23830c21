package org.observatoire.web.palmares;

import org.observatoire.domain.ranking.Coverage;

/**
 * How many jurors a nominee had, as the API tells it; never who.
 *
 * @param given how many judged it
 * @param abstained how many chose not to
 * @param notYetGiven how many gave nothing
 * @param recused how many a conflict kept out
 */
record CoverageJson(long given, long abstained, long notYetGiven, long recused) {

    static CoverageJson of(Coverage coverage) {
        return new CoverageJson(coverage.given(), coverage.abstained(), coverage.notYetGiven(), coverage.recused());
    }
}
