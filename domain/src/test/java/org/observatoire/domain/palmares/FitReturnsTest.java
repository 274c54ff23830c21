package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.palmares.ThreeNominees.A;
import static org.observatoire.domain.palmares.ThreeNominees.B;
import static org.observatoire.domain.palmares.ThreeNominees.C;
import static org.observatoire.domain.palmares.ThreeNominees.mentions;
import static org.observatoire.domain.palmares.ThreeNominees.scores;
import static org.observatoire.domain.palmares.ThreeNominees.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.palmares.Recount.Difference;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Tally;

/** Returns that cannot have been given under the rules of their edition are named, and so is what they leave out. */
class FitReturnsTest {

    @Test
    void judgementsOutOfScaleOrIncompleteAreNamedWithTheirPaper() {
        Altered altered = new Altered(scores(PublishedDetail.BALLOTS));

        assertEquals(
                List.of(new Difference(
                        "listening.b", "judgement of J2", "counted", "scores.care: out-of-range (at most 5)")),
                Recount.differencesIn(altered.judgement(0, 1, B, scoring(0, 6))));
        assertEquals(
                List.of(new Difference("listening.b", "judgement of J1", "counted", "incomplete")),
                Recount.differencesIn(altered.judgement(0, 0, B, new Judgement.Scored(Map.of("care", 3)))));
        assertEquals(
                List.of(new Difference("listening.b", "judgement of J1", "counted", "incomplete")),
                Recount.differencesIn(altered.judgement(0, 0, B, new Judgement.Abstained())));
        assertEquals(
                List.of(new Difference("listening.b", "judgement of J1", "counted", "incomplete")),
                Recount.differencesIn(altered.judgement(0, 0, B, new Judgement.Blank())));
    }

    @Test
    void judgementsOfAnotherMethodAreNamedWithTheirPaper() {
        Palmares altered = new Altered(scores(PublishedDetail.BALLOTS)).judgement(0, 2, C, new Judgement.Graded(1));

        assertEquals(
                List.of(new Difference("listening.c", "judgement of J3", "counted", "grade: of-another-method")),
                Recount.differencesIn(altered));
    }

    @Test
    void returnsOfAnotherMethodAreNamed() {
        Palmares mentions =
                new Altered(scores(PublishedDetail.TALLIES)).returns(0, returns -> new Returns.Mentions(Map.of()));
        Palmares means =
                new Altered(mentions(PublishedDetail.TALLIES)).returns(0, returns -> new Returns.Means(Map.of()));

        assertEquals(
                List.of(new Difference("listening", "returns", "of another method", "weighted-mean")),
                Recount.differencesIn(mentions));
        assertEquals(
                List.of(new Difference("listening", "returns", "of another method", "majority-judgment")),
                Recount.differencesIn(means));
    }

    @Test
    void totalsOfAnotherMethodBesideBallotsAreNamed() {
        Palmares mentions =
                new Altered(scores(PublishedDetail.BALLOTS)).totals(0, totals -> new Returns.Mentions(Map.of()));
        Palmares means =
                new Altered(mentions(PublishedDetail.BALLOTS)).totals(0, totals -> new Returns.Means(Map.of()));

        assertEquals(
                List.of(new Difference("listening", "returns", "of another method", "weighted-mean")),
                Recount.differencesIn(mentions));
        assertEquals(
                List.of(new Difference("listening", "returns", "of another method", "majority-judgment")),
                Recount.differencesIn(means));
    }

    @Test
    void returnsThatTellLessThanThePalmaresSaysAreNamed() {
        Palmares stripped =
                new Altered(scores(PublishedDetail.BALLOTS)).returns(0, returns -> new Returns.PlacesAlone());
        Palmares totals =
                new Altered(scores(PublishedDetail.BALLOTS)).returns(0, returns -> new Returns.Means(Map.of()));
        Palmares ballots = new Altered(scores(PublishedDetail.TALLIES))
                .returns(0, returns -> new Returns.Papers(List.of(), Optional.empty()));

        assertEquals(
                List.of(new Difference("listening", "returns", "results", "ballots")), Recount.differencesIn(stripped));
        assertEquals(
                List.of(new Difference("listening", "returns", "tallies", "ballots")), Recount.differencesIn(totals));
        assertEquals(
                List.of(new Difference("listening", "returns", "ballots", "tallies")), Recount.differencesIn(ballots));
    }

    @Test
    void meansOutOfTheScaleAreNamed() {
        Palmares altered = new Altered(scores(PublishedDetail.TALLIES))
                .returns(
                        0,
                        returns -> new Returns.Means(
                                Map.of(A, Fraction.of(51, 10), B, Fraction.of(5), C, Fraction.of(-1, 100))));

        assertEquals(
                List.of(
                        new Difference("listening.a", "mean", "51/10", "out of scale"),
                        new Difference("listening.c", "mean", "-1/100", "out of scale")),
                Recount.differencesIn(altered));
    }

    @Test
    void aMeanTakenAwayIsNamed() {
        Palmares altered = new Altered(scores(PublishedDetail.TALLIES))
                .returns(0, returns -> new Returns.Means(Map.of(A, Fraction.of(5), B, Fraction.of(4))));

        assertEquals(List.of(new Difference("listening.c", "rank", "3", "none")), Recount.differencesIn(altered));
    }

    @Test
    void talliesOverAnotherScaleAreNamed() {
        Palmares altered = new Altered(mentions(PublishedDetail.TALLIES))
                .returns(
                        0,
                        returns -> new Returns.Mentions(
                                Map.of(A, Tally.of(0, 3), B, Tally.of(0, 0, 3, 0), C, Tally.of(3, 0, 0))));

        assertEquals(
                List.of(
                        new Difference("listening.a", "grades", "2", "4"),
                        new Difference("listening.c", "grades", "3", "4")),
                Recount.differencesIn(altered));
    }

    @Test
    void aTallyEmptiedIsNamed() {
        Palmares altered = new Altered(mentions(PublishedDetail.TALLIES))
                .returns(
                        0,
                        returns -> new Returns.Mentions(
                                Map.of(A, Tally.of(0, 0, 0, 3), B, Tally.of(0, 0, 3, 0), C, Tally.of(0, 0, 0, 0))));

        assertTrue(Recount.differencesIn(altered).contains(new Difference("listening.c", "judgements", "3", "0")));
    }
}
