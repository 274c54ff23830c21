package org.observatoire.domain.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.ranking.Ballot;
import org.observatoire.domain.ranking.Figures;
import org.observatoire.domain.ranking.MajorityJudgment;
import org.observatoire.domain.ranking.Missing;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.domain.ranking.Scores;
import org.observatoire.domain.ranking.Tally;
import org.observatoire.domain.ranking.WeightedMean;

class RankAJuryTest {

    // snippet: rank a jury
    /** Boldness weighs 20, care 80. The last juror is recused from « balcon »: out of its sum, out of its count. */
    static Ranking<String> ranking() {
        return WeightedMean.ofWeights(20, 80)
                .withQuorum(Quorum.HALF_AND_THREE)
                .rank(
                        Set.of("balcon", "marché", "podcasts"),
                        List.of(
                                Ballot.of(Map.of(
                                        "balcon",
                                        Scores.of(5, 3),
                                        "marché",
                                        Scores.of(4, 4),
                                        "podcasts",
                                        Scores.of(3, 3))),
                                Ballot.of(Map.of(
                                        "balcon",
                                        Scores.of(2, 4),
                                        "marché",
                                        Scores.of(4, 4),
                                        "podcasts",
                                        Scores.of(3, 3))),
                                Ballot.of(Map.of(
                                        "balcon",
                                        Scores.of(2, 5),
                                        "marché",
                                        Scores.of(4, 3),
                                        "podcasts",
                                        Scores.of(3, 3))),
                                new Ballot<>(
                                        Map.of("marché", Scores.of(4, 4), "podcasts", Scores.of(3, 3)),
                                        Map.of("balcon", Missing.RECUSED))));
    }

    /** Why each stands where it does, for whoever reads it aloud. */
    static List<String> reasons() {
        return ranking().neighbours().stream()
                .map(pair -> pair.relation() + ": " + mean(pair.ofAbove()) + " and " + mean(pair.ofBelow()))
                .toList();
    }

    private static String mean(Figures figures) {
        Figures.Mean mean = (Figures.Mean) figures;
        return mean.mean() + " over " + mean.counted() + " jurors";
    }
    // end of snippet

    @Test
    void aTieMadeByDifferentJurorsIsATie() {
        assertEquals(Set.of("balcon", "marché"), ranking().winners());
        assertEquals(OptionalInt.of(3), ranking().rank("podcasts"));
    }

    @Test
    void eachPlaceHasItsReason() {
        List<String> reasons = reasons();
        assertEquals(2, reasons.size());
        assertEquals("TIED", reasons.get(0).substring(0, 4));
        assertEquals("BETTER: 19/5 over", reasons.get(1).substring(0, 17));
    }

    @Test
    void mentionsAreComparedByProportions() {
        // snippet: rank mentions
        Ranking<String> mentions = MajorityJudgment.ofGrades(4) // from worst to best
                .rankTallies(Map.of(
                        "balcon", Tally.of(0, 1, 3, 2),
                        "marché", Tally.of(0, 2, 6, 4),
                        "podcasts", Tally.of(1, 1, 3, 1)));
        Set<String> first = mentions.winners(); // balcon and marché: the same proportions, twice as many jurors
        // end of snippet
        assertEquals(Set.of("balcon", "marché"), first);
    }
}
