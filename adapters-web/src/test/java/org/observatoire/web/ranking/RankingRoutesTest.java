package org.observatoire.web.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;

class RankingRoutesTest {

    private static final String RANKINGS = "/api/v1/rankings";

    private static ObservatoryInMemory observatory;
    private static Client client;

    @BeforeAll
    static void start() {
        observatory = new ObservatoryInMemory();
        client = new Client(observatory.address());
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    static Stream<RankingCases.Case> cases() {
        return RankingCases.all();
    }

    @Test
    void everyWorkedCaseIsAsked() {
        assertEquals(51, cases().count());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRanksAreThoseTheSourceExpects(RankingCases.Case worked) {
        Answer ranking = client.send("POST", RANKINGS, worked.question());
        assertEquals(200, ranking.status(), ranking::body);
        assertEquals(worked.ranks(), ranks(ranking));
    }

    @Test
    void anExactTieMadeByDifferentJurorsIsATie() {
        Answer ranking = client.post(RANKINGS, mean("""
                {'juror':'J1','scores':{'A':{'c':3.4},'B':{'c':4}}},
                {'juror':'J2','scores':{'A':{'c':3.6},'B':{'c':4}}},
                {'juror':'J3','scores':{'A':{'c':4.4},'B':{'c':3.2}}},
                {'juror':'J4','scores':{'B':{'c':4}}}"""));
        assertEquals(Map.of("A", 1, "B", 1), ranks(ranking));
        assertEquals("tied", ranking.text("/explanations/0/relation"));
    }

    @Test
    void whatFloatingPointWouldConfuseIsExact() {
        Answer ranking = client.post(RANKINGS, mean("""
                {'scores':{'A':{'c':0.1},'B':{'c':0.15}}},
                {'scores':{'A':{'c':0.2},'B':{'c':0.15000000000000001}}}"""));
        assertEquals(Map.of("A", 2, "B", 1), ranks(ranking));
    }

    @Test
    void thirdsTieWithTheirSum() {
        Answer ranking = client.post(RANKINGS, """
                {'method':'weighted-mean','criteria':[{'id':'a','weight':1},{'id':'b','weight':2}],'candidates':['A','B'],
                 'ballots':[{'scores':{'A':{'a':1,'b':0},'B':{'a':0,'b':0.5}}}]}""");
        assertEquals(Map.of("A", 1, "B", 1), ranks(ranking));
    }

    @Test
    void totalsAboveTwoToTheFiftyThirdAreCountedToTheUnit() {
        Answer ranking = client.post(RANKINGS, """
                {'method':'borda','candidates':['A','B'],'ballots':[
                 {'count':9007199254740993,'ranking':[['A'],['B']]},{'count':9007199254740992,'ranking':[['B'],['A']]}]}""");
        assertEquals(Map.of("A", 1, "B", 2), ranks(ranking));
    }

    @Test
    void aCandidateThatNobodyJudgedIsUnrankedWithItsReason() {
        Answer ranking = client.post(RANKINGS + "?lang=en", mean("{'scores':{'A':{'c':1}}}"));
        assertEquals(Map.of("A", 1), ranks(ranking));
        assertEquals("not-judged", ranking.text("/unranked/0/reason"));
        assertEquals("“B” is not ranked: nobody judged it.", ranking.text("/unranked/0/why"));
    }

    @Test
    void aQuorumLeavesCandidatesUnranked() {
        Answer ranking = client.post(RANKINGS, """
                {'method':'majority-judgment','grades':['bad','good'],'candidates':['A','B'],'tallies':[[1,1],[2,2]],
                 'quorum':{'min':3}}""");
        assertEquals(Map.of("B", 1), ranks(ranking));
        assertEquals("below-quorum-minimum", ranking.text("/unranked/0/reason"));
    }

    @ParameterizedTest
    @CsvSource({"median,1,1", "gauge,1,1", "full,2,1"})
    void tiesArePartedAsFarAsIsAsked(String tie, int a, int b) {
        Answer ranking = client.post(RANKINGS, """
                {'method':'majority-judgment','grades':[0,1,2,3],'candidates':['A','B'],'tallies':[[1,1,2,1],[0,2,2,1]],
                 'tie':'%s'}""".formatted(tie));
        assertEquals(Map.of("A", a, "B", b), ranks(ranking));
    }

    @Test
    void aPartialOrderHasWinnersAndNoRanks() {
        Answer ranking = client.post(RANKINGS, """
                {'method':'schulze','candidates':['A','B','C','D'],'ballots':[
                 {'count':3,'ranking':[['A'],['B'],['C'],['D']]},{'count':2,'ranking':[['D'],['A'],['B'],['C']]},
                 {'count':2,'ranking':[['D'],['B'],['C'],['A']]},{'count':2,'ranking':[['C'],['B'],['D'],['A']]}]}""");
        assertEquals(200, ranking.status());
        assertTrue(ranking.json().get("ranks").isNull());
        assertTrue(ranking.json().get("groups").isNull());
        assertTrue(ranking.json().get("winners").size() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyMethodGivesItsReasons(String language) {
        cases().map(worked -> client.send("POST", RANKINGS + "?lang=" + language, worked.question()))
                .flatMap(ranking -> ranking.items("/explanations"))
                .forEach(explanation -> assertTrue(
                        explanation
                                .get("why")
                                .asText()
                                .contains(explanation.get("above").asText()),
                        explanation::toString));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | method candidates",
                "{'method':'condorcet','candidates':['A']} | method",
                "{'method':'borda','candidates':[]} | candidates ballots",
                "{'method':'borda','candidates':['A','A'],'ballots':[]} | candidates",
                "{'method':'borda','candidates':[' '],'ballots':[]} | candidates[0]",
                "{'method':'borda','candidates':[1.5],'ballots':[]} | candidates[0]",
                "{'method':'borda','candidates':['A'],'ballots':[{'ranking':[['B']]}]} | ballots[0].ranking[0]",
                "{'method':'borda','candidates':['A'],'ballots':[{'ranking':[['A'],['A']]}]} | ballots[0].ranking[1]",
                "{'method':'borda','candidates':['A'],'ballots':[{'ranking':[[]]}]} | ballots[0].ranking[0]",
                "{'method':'borda','candidates':['A'],'ballots':[{'count':0,'ranking':[]}]} | ballots[0].count",
                "{'method':'borda','candidates':['A'],'ballots':[{'count':1.5,'ranking':[]}]} | ballots[0].count",
                "{'method':'borda','candidates':['A'],'ballots':[],'quorum':{}} | quorum",
                "{'method':'schulze','candidates':['A'],'ballots':7} | ballots",
                "{'method':'majority-judgment','candidates':['A'],'grades':['x'],'tallies':[]} | tallies",
                "{'method':'majority-judgment','candidates':['A'],'grades':['x'],'tallies':[[1,2]]} | tallies[0]",
                "{'method':'majority-judgment','candidates':['A'],'grades':['x'],'tallies':[[-1]]} | tallies[0][0]",
                "{'method':'majority-judgment','candidates':['A'],'grades':['x'],'tallies':[[1e400]]} | tallies[0][0]",
                "{'method':'majority-judgment','candidates':['A'],'grades':['x'],'tallies':[[1]],'tie':'x'} | tie",
                "{'method':'majority-judgment','candidates':['A'],'grades':['x'],'tallies':[[1]],'quorum':{'share':2}} | quorum.share",
                "{'method':'weighted-mean','candidates':['A'],'criteria':[],'ballots':[]} | criteria",
                "{'method':'weighted-mean','candidates':['A'],'criteria':[{'id':'c','weight':0}],'ballots':[]} | criteria[0].weight",
                "{'method':'weighted-mean','candidates':['A'],'criteria':[{'id':'c','weight':1e999}],'ballots':[]} | criteria",
                "{'method':'weighted-mean','candidates':['A'],'criteria':[{'id':'c','weight':1}],'ballots':[{'scores':{'A':{}}}]} | ballots[0].scores.A.c",
                "{'method':'weighted-mean','candidates':['A'],'criteria':[{'id':'c','weight':1}],'ballots':[{'scores':{'A':{'c':1,'d':2}}}]} | ballots[0].scores.A.d",
                "{'method':'weighted-mean','candidates':['A'],'criteria':[{'id':'c','weight':1}],'ballots':[{'scores':{'A':{'c':1e99}}}]} | ballots[0].scores.A",
                "{'method':'weighted-mean','candidates':['A'],'criteria':[{'id':'c','weight':1}],'ballots':[{'scores':{'B':{'c':1}}}]} | ballots[0].scores.B",
                "{'method':'weighted-mean','candidates':['A'],'criteria':[{'id':'c','weight':1}],'ballots':[],'trim':'yes'} | trim",
                "{'method':'weighted-mean','candidates':['A'],'criteria':[{'id':'c','weight':1}],'ballots':[{'juror':'J','scores':{}},{'juror':'J','scores':{}}]} | ballots[1].juror",
            })
    void whatCannotBeCountedIsNamed(String question, String fields) {
        Answer answer = client.post(RANKINGS, question.strip());
        assertEquals(422, answer.status(), answer::body);
        assertEquals(List.of(fields.strip().split(" ")), answer.texts("/errors", "field"), answer::body);
    }

    @Test
    void votersTooManyToAddUpAreRefused() {
        Answer answer = client.post(RANKINGS, """
                {'method':'borda','candidates':['A','B'],'ballots':[
                 {'count':1000000000000000000,'ranking':[['A']]},{'count':1000000000000000000,'ranking':[['A']]},
                 {'count':1000000000000000000,'ranking':[['A']]}]}""");
        assertEquals(422, answer.status());
        assertEquals(List.of("ballots"), answer.texts("/errors", "field"));
    }

    @Test
    void questionsThatWouldKeepAProcessorAreRefused() {
        String candidates =
                IntStream.range(0, 501).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
        Answer answer = client.post(RANKINGS, "{'method':'schulze','candidates':" + candidates + ",'ballots':[]}");
        assertEquals(422, answer.status());
        assertEquals(List.of("candidates"), answer.texts("/errors", "field"));
    }

    @Test
    void aQuestionOfMoreThanTwoMegabytesIsTooLarge() {
        assertEquals(
                413,
                client.send("POST", RANKINGS, "{\"method\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}")
                        .status());
    }

    private static String mean(String ballots) {
        return "{'method':'weighted-mean','criteria':[{'id':'c','weight':1}],'candidates':['A','B'],'ballots':["
                + ballots + "]}";
    }

    private static Map<String, Integer> ranks(Answer ranking) {
        Map<String, Integer> ranks = new TreeMap<>();
        ranking.json()
                .get("ranks")
                .properties()
                .forEach(rank -> ranks.put(rank.getKey(), rank.getValue().asInt()));
        return ranks;
    }
}
