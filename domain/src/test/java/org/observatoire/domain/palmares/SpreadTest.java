package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.palmares.JudgedEdition.abstained;
import static org.observatoire.domain.palmares.JudgedEdition.draft;
import static org.observatoire.domain.palmares.JudgedEdition.graded;
import static org.observatoire.domain.palmares.JudgedEdition.scored;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.ranking.Fraction;

class SpreadTest {

    private static final AwardCategory LISTENING = SampleRules.category("listening", 1, 1);
    private static final NominationId A = SampleRules.nomination("listening", "a");
    private static final NominationId B = SampleRules.nomination("listening", "b");
    private static final NominationId C = SampleRules.nomination("listening", "c");
    private static final List<JurorId> J = IntStream.range(0, 4)
            .mapToObj(index -> new JurorId("juror-" + index))
            .toList();
    private static final JudgedEdition SCORED =
            new JudgedEdition(SampleRules.rules(SampleRules.SCORES, LISTENING), List.of(A, B, C), J);

    @Test
    void aSpreadGoesFromTheLowestWeightedMeanToTheHighest() {
        Map<NominationId, Spread> spread = SCORED.with(
                        scored(J.get(0), A, 5, 0), scored(J.get(1), A, 0, 5), scored(J.get(2), A, 3, 3))
                .count(LISTENING)
                .spread();

        assertEquals(Map.of(A, new Spread(3, Fraction.of(1), Fraction.of(4), Fraction.of(3, 5))), spread);
    }

    @Test
    void mentionsSpreadFromTheWorstGivenToTheBest() {
        EditionRules mentions = SampleRules.rules(SampleRules.MENTIONS, LISTENING);
        CategoryCount count = new JudgedEdition(mentions, List.of(A, B), J)
                .with(graded(J.get(0), A, 1), graded(J.get(1), A, 3), graded(J.get(2), B, 2), abstained(J.get(3), B))
                .count(LISTENING);

        assertEquals(
                Map.of(
                        A, new Spread(2, Fraction.of(1), Fraction.of(3), Fraction.of(2, 3)),
                        B, new Spread(1, Fraction.of(2), Fraction.of(2), Fraction.of(0))),
                count.spread());
    }

    @Test
    void whatDoesNotCountSpreadsNothing() {
        JudgedEdition edition = SCORED.with(
                        scored(J.get(0), A, 3, 3),
                        scored(J.get(1), A, 5, 5),
                        abstained(J.get(2), A),
                        draft(scored(J.get(3), A, 0, 0)))
                .recusing(J.get(1), A);

        assertEquals(
                new Spread(1, Fraction.of(3), Fraction.of(3), Fraction.of(0)),
                edition.count(LISTENING).spread().get(A));
    }

    @Test
    void aJuryDisagreesFromHalfOfTheScaleOn() {
        assertTrue(new Spread(2, Fraction.of(0), Fraction.of(5, 2), Fraction.of(1, 2)).wide());
        assertFalse(new Spread(2, Fraction.of(0), Fraction.of(49, 20), Fraction.of(49, 100)).wide());
    }

    @Test
    void commentsAreThoseOfTheBallotsThatCountInAnOrderThatTellsNoName() {
        JudgedEdition edition = SCORED.with(
                        commented(J.get(0), A, "Vient en second", true),
                        commented(J.get(1), A, "Avant tout", true),
                        commented(J.get(2), A, "", true),
                        commented(J.get(3), A, "Un brouillon", false),
                        commented(J.get(0), B, "D’un juré récusé", true))
                .recusing(J.get(0), B);
        CategoryCount count = edition.count(LISTENING);

        assertEquals(List.of("Avant tout", "Vient en second"), count.comments(A));
        assertEquals(List.of(), count.comments(B));
        assertEquals(List.of(), count.comments(C));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSpreadStaysWithinTheScaleWhateverTheOrderOfBallots(long seed) {
        Random random = new Random(seed);
        JudgedEdition edition = SCORED;
        for (JurorId juror : J) {
            for (NominationId nominee : List.of(A, B, C)) {
                edition = edition.with(scored(juror, nominee, random.nextInt(6), random.nextInt(6)));
            }
        }
        Map<NominationId, Spread> spread = edition.count(LISTENING).spread();

        assertEquals(spread, edition.shuffled(random).count(LISTENING).spread(), "seed " + seed);
        spread.values().forEach(one -> {
            assertTrue(one.lowest().compareTo(Fraction.of(0)) >= 0, "seed " + seed);
            assertTrue(one.highest().compareTo(Fraction.of(5)) <= 0, "seed " + seed);
            assertTrue(one.lowest().compareTo(one.highest()) <= 0, "seed " + seed);
            assertTrue(one.share().compareTo(Fraction.of(1)) <= 0, "seed " + seed);
        });
    }

    private static Ballot commented(JurorId juror, NominationId nominee, String comment, boolean finished) {
        return new Ballot(juror, nominee, new Judgement.Scored(Map.of("boldness", 3, "care", 3)), comment, finished);
    }
}
