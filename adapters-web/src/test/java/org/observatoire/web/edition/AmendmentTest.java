package org.observatoire.web.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.PrizeScene;

/** What the API lets the organiser change of an edition, and what it keeps. */
class AmendmentTest {

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);

    @AfterEach
    void close() {
        observatory.close();
    }

    @Test
    void whatIsNotMentionedStays() {
        prize.announce();
        Answer before = read();

        Answer amended = amend("{'name':'Un autre nom'}");

        assertEquals(200, amended.status(), amended::body);
        assertEquals(before.body().replace("Répétition générale", "Un autre nom"), amended.body());
        assertEquals(amended.body(), read().body());
    }

    @Test
    void nullGoesBackToWhatGoesWithoutSaying() {
        prize.announce();
        amend("{'recusal':'epci','jurorsPerNominee':3,'quorum':{'share':0.25,'min':1},"
                + "'windows':{'submissions':{'opens':'2026-12-01T08:00:00Z','closes':'2026-12-08T08:00:00Z'}}}");
        assertEquals(3, read().json().get("jurorsPerNominee").asInt());

        Answer amended = amend("{'recusal':null,'jurorsPerNominee':null,'quorum':null,'gold':null,'windows':null}");

        assertEquals("authority", amended.text("/recusal"));
        assertTrue(amended.json().get("jurorsPerNominee").isNull());
        assertEquals("0.5", amended.text("/quorum/share"));
        assertEquals("false", amended.text("/gold"));
        assertTrue(amended.json().at("/windows/submissions").isNull());
    }

    @Test
    void aWindowThatIsNotMentionedStays() {
        prize.announce();
        amend("{'windows':{'submissions':{'opens':'2026-12-01T08:00:00Z','closes':'2026-12-08T08:00:00Z'}}}");

        amend("{'windows':{'judging':{'opens':'2026-12-09T08:00:00Z','closes':'2026-12-10T08:00:00Z'}}}");

        assertEquals("2026-12-08T08:00:00Z", read().text("/windows/submissions/closes"));
        assertEquals("2026-12-10T08:00:00Z", read().text("/windows/judging/closes"));
    }

    @Test
    void theMethodMayChangeWithWhatItNeeds() {
        prize.announce();
        assertEquals(List.of("grades"), amend("{'method':'majority-judgment'}").texts("/errors", "field"));

        Answer amended = amend("{'method':'majority-judgment','grades':['non','oui']}");

        assertEquals(
                List.of("non", "oui"),
                amended.items("/grades").map(grade -> grade.asText()).toList());
        assertTrue(amended.json().get("scale").isNull());
        assertEquals(
                "9",
                amend("{'method':'weighted-mean','scale':{'min':1,'max':9}}").text("/scale/max"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'year':2027}|year",
                "{'name':null}|name",
                "{'categories':[]}|categories",
                "{'couleur':'bleu'}|couleur",
                "{'scale':{'min':5,'max':0}}|scale.max",
                "{'windows':{'judging':{'opens':'2026-12-09T08:00:00Z'}}}|windows.judging.closes"
            })
    void whatCannotBeIsToldByItsField(String body, String field) {
        prize.announce();
        String before = read().body();

        Answer refused = amend(body);

        assertEquals(422, refused.status(), refused::body);
        assertEquals(List.of(field), refused.texts("/errors", "field"));
        assertEquals(before, read().body());
    }

    @Test
    void whatTheStageFreezesIsToldByItsField() {
        prize.runTo("judging");
        String before = read().body();

        Answer refused = amend("{'gold':false,'recusal':'epci',"
                + "'windows':{'judging':{'opens':'2026-12-09T08:00:00Z','closes':'2026-12-10T08:00:00Z'}}}");

        assertEquals(409, refused.status());
        assertEquals(List.of("gold", "recusal"), refused.texts("/errors", "field"));
        assertEquals(before, read().body());
    }

    @Test
    void theDeadlineOfJudgingIsMovedWhileJurorsJudge() {
        prize.runTo("judging");
        String over = "{'windows':{'judging':{'opens':'2020-12-01T08:00:00Z','closes':'2020-12-02T08:00:00Z'}}}";
        assertEquals(200, amend(over).status());
        assertEquals(409, prize.cast(1, PrizeScene.BORDEAUX, "1 2", false).status());

        amend(over.replace("2020-12-02", "2029-12-02"));

        assertEquals(200, prize.cast(1, PrizeScene.BORDEAUX, "1 2", false).status());
    }

    @Test
    void anAmendmentOfWhatSomeoneAmendedSinceIsRefused() {
        prize.announce();
        String tag = read().header("ETag").orElseThrow();
        assertEquals(200, amend("{'name':'Premier'}", tag).status());

        assertEquals(412, amend("{'gold':false}", tag).status());
        assertEquals(200, amend("{'name':'Premier'}", tag).status());
        assertEquals("true", read().text("/gold"));
    }

    @Test
    void anAmendmentSaysWhatItRead() {
        prize.announce();

        assertEquals(
                428,
                prize.asOrganiser("PATCH", PrizeScene.EDITION, "{'gold':false}").status());
        assertEquals(412, amend("{'gold':false}", "\"r1-0\"").status());
    }

    @Test
    void theStageMayAdvanceBetweenTheReadingAndTheAmendment() {
        prize.announce();
        String tag = read().header("ETag").orElseThrow();
        prize.to("submissions");

        assertEquals(200, amend("{'gold':false}", tag).status());
    }

    @Test
    void aReaderIsToldThatTheyHaveTheAnswerAsLongAsTheyDo() {
        prize.announce();
        String tag = read().header("ETag").orElseThrow();
        assertEquals(
                304,
                prize.client().get(PrizeScene.EDITION, "If-None-Match", tag).status());
        prize.to("submissions");

        assertEquals(
                200,
                prize.client().get(PrizeScene.EDITION, "If-None-Match", tag).status());
        assertNotEquals(tag, read().header("ETag").orElseThrow());
    }

    private Answer read() {
        return prize.client().get(PrizeScene.EDITION);
    }

    private Answer amend(String json) {
        return amend(json, read().header("ETag").orElseThrow());
    }

    private Answer amend(String json, String tag) {
        return prize.as(ObservatoryInMemory.ORGANISER, "PATCH", PrizeScene.EDITION, json, "If-Match", tag);
    }
}
