package org.example.embedding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.observatoire.domain.ranking.Ballot;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.domain.ranking.Scores;
import org.observatoire.domain.ranking.WeightedMean;

/** Three jurors, two criteria, three actions: who is first, and are the two others really equal? */
public final class Embedding {

    private Embedding() {}

    public static void main(String[] arguments) {
        Ranking<String> ranking = WeightedMean.ofWeights(60, 40)
                .rank(
                        Set.of("balcon", "marché", "podcasts"),
                        List.of(
                                Ballot.of(Map.of(
                                        "balcon", Scores.of(4, 4), "marché", Scores.of(3, 4), "podcasts", Scores.of(4, 3))),
                                Ballot.of(Map.of(
                                        "balcon", Scores.of(5, 4), "marché", Scores.of(4, 4), "podcasts", Scores.of(4, 4))),
                                Ballot.of(Map.of(
                                        "balcon", Scores.of(4, 5), "marché", Scores.of(4, 4), "podcasts", Scores.of(5, 2)))));
        expect(ranking.winners().equals(Set.of("balcon")), "balcon is first");
        expect(
                ranking.groups().get().equals(List.of(Set.of("balcon"), Set.of("marché", "podcasts"))),
                "3.4, 4 and 4 make as much as 3.6, 4 and 3.8");
        expect(!Embedding.class.getModule().getLayer().findModule("java.sql").isPresent(), "java.base is all it takes");
        System.out.println(ranking.explain("balcon", "podcasts"));
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
