package org.observatoire.web.ranking;

import java.util.List;
import java.util.function.Supplier;
import org.observatoire.domain.ranking.Ranking;

/**
 * A ranking that is asked for.
 *
 * @param method the method
 * @param candidates whom to rank, in the order to show equals in
 * @param grades the grades, worst first; none for the methods that have none
 * @param count counts; {@link IllegalArgumentException} where the numbers are too large to be added up
 */
record RankingQuestion(
        RankingMethod method, List<String> candidates, List<String> grades, Supplier<Ranking<String>> count) {}
