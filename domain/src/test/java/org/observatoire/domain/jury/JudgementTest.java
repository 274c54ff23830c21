package org.observatoire.domain.jury;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatoire.domain.edition.SampleRules.MENTIONS;
import static org.observatoire.domain.edition.SampleRules.SCORES;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;
import static org.observatoire.domain.wording.MalformedAssertions.assertPast;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.SampleRules;
import org.observatoire.domain.wording.Fault;

class JudgementTest {

    private static final AwardCategory LISTENING = SampleRules.category("listening", 1, 1);
    private static final NominationId NOMINATION = SampleRules.nomination("listening", "some");
    private static final JurorId JUROR = new JurorId("one");

    @Test
    void scoresAreCompleteOnceEveryCriterionHasOne() {
        assertTrue(scored(Map.of("boldness", 0, "care", 0)).complete(SCORES, LISTENING));
        assertFalse(scored(Map.of("care", 5)).complete(SCORES, LISTENING));
        assertFalse(scored(Map.of()).complete(SCORES, LISTENING));
    }

    @Test
    void aMentionIsCompleteWhereMentionsAreGiven() {
        assertTrue(new Judgement.Graded(0).complete(MENTIONS, LISTENING));
        assertFalse(new Judgement.Graded(0).complete(SCORES, LISTENING));
        assertFalse(scored(Map.of("boldness", 0, "care", 0)).complete(MENTIONS, LISTENING));
    }

    @Test
    void anAbstentionIsCompleteAndABlankIsNot() {
        assertTrue(new Judgement.Abstained().complete(SCORES, LISTENING));
        assertTrue(new Judgement.Abstained().complete(MENTIONS, LISTENING));
        assertFalse(new Judgement.Blank().complete(SCORES, LISTENING));
        assertFalse(new Judgement.Blank().complete(MENTIONS, LISTENING));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void scoresFitTheScaleToItsEndsCompleteOrNot(int score) {
        assertDoesNotThrow(() -> scored(Map.of("care", score)).requireFitting(SCORES, LISTENING));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void aScoreOutOfTheScaleIsRefused(int score) {
        assertPast(
                "scores.care",
                Fault.OUT_OF_RANGE,
                5,
                () -> scored(Map.of("boldness", 1, "care", score)).requireFitting(SCORES, LISTENING));
    }

    @Test
    void aScoreOnAnUnknownCriterionIsRefused() {
        assertMalformed(
                "scores.speed",
                Fault.NOT_AN_IDENTIFIER,
                () -> scored(Map.of("speed", 3)).requireFitting(SCORES, LISTENING));
    }

    @Test
    void theFirstFaultByNameIsTold() {
        assertMalformed(
                "scores.care",
                Fault.OUT_OF_RANGE,
                () -> scored(Map.of("speed", 3, "care", 9)).requireFitting(SCORES, LISTENING));
    }

    @Test
    void judgementsOfAnotherMethodAreRefused() {
        assertMalformed(
                "scores", Fault.OF_ANOTHER_METHOD, () -> scored(Map.of()).requireFitting(MENTIONS, LISTENING));
        assertMalformed(
                "grade", Fault.OF_ANOTHER_METHOD, () -> new Judgement.Graded(1).requireFitting(SCORES, LISTENING));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void aMentionOutOfTheScaleIsRefused(int grade) {
        assertMalformed(
                "grade",
                Fault.OF_ANOTHER_METHOD,
                () -> new Judgement.Graded(grade).requireFitting(MENTIONS, LISTENING));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aMentionOfTheScaleFits(int grade) {
        assertDoesNotThrow(() -> new Judgement.Graded(grade).requireFitting(MENTIONS, LISTENING));
    }

    @Test
    void abstentionsAndBlanksFitEveryMethod() {
        assertDoesNotThrow(() -> new Judgement.Abstained().requireFitting(SCORES, LISTENING));
        assertDoesNotThrow(() -> new Judgement.Blank().requireFitting(MENTIONS, LISTENING));
    }

    @Test
    void scoresAreACopy() {
        Map<String, Integer> written = new HashMap<>(Map.of("care", 3));
        Judgement.Scored scored = new Judgement.Scored(written);
        written.put("care", 5);

        assertEquals(Map.of("care", 3), scored.scores());
    }

    @Test
    void theCommentOfABallotHasAtMostFourThousandCharacters() {
        assertEquals("", ballot(null).comment());
        assertEquals(4_000, ballot("é".repeat(4_000)).comment().length());
        assertPast("comment", Fault.TOO_LONG, 4_000, () -> ballot("é".repeat(4_001)));
        assertMalformed("comment", Fault.UNPRINTABLE, () -> ballot("a\0b"));
    }

    @Test
    void theCommentOfAnOpinionHasAtMostTwoThousandCharacters() {
        assertEquals("", opinion(" ").comment());
        assertEquals(2_000, opinion("a".repeat(2_000)).comment().length());
        assertPast("comment", Fault.TOO_LONG, 2_000, () -> opinion("a".repeat(2_001)));
    }

    private static Judgement scored(Map<String, Integer> scores) {
        return new Judgement.Scored(scores);
    }

    private static Ballot ballot(String comment) {
        return new Ballot(JUROR, NOMINATION, new Judgement.Abstained(), comment, true);
    }

    private static CommitteeOpinion opinion(String comment) {
        return new CommitteeOpinion(
                JUROR, new ActionId("some"), new CategoryId("listening"), CommitteeOpinion.Advice.DISCUSS, comment);
    }
}
