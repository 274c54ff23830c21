package org.observatoire.web.prize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.PrizeScene;

/**
 * What a jury does before proclamation is told nowhere: two editions that differ in nothing else are the same to the
 * letter for whoever has no part in them.
 */
class NothingLeaksTest {

    private static final List<String> DOORS = List.of(
            "/",
            "/editions",
            "/editions/2026",
            "/categories",
            "/legal",
            "/sitemap.xml",
            "/robots.txt",
            "/openapi.json",
            "/api/v1/actions?limit=100",
            "/api/v1/actions?edition=2026",
            "/api/v1/actions?distinction=silver",
            "/api/v1/editions",
            "/api/v1/editions/2026",
            "/api/v1/editions/2026/palmares",
            "/api/v1/editions/2026/recount",
            "/api/v1/editions/2026/ballots",
            "/api/v1/editions/2026/selection",
            "/api/v1/editions/2026/progress",
            "/api/v1/editions/2026/deliberation",
            "/api/v1/journal");

    private static final Pattern ADDRESS = Pattern.compile("(?:href=|src=|<loc>|\": ?)\"?(/[a-z][^\"<> #]*)");
    private static final Pattern ACTION = Pattern.compile("\"id\":\"([a-z0-9-]+)\",\"title\"");

    @ParameterizedTest
    @ValueSource(strings = {"judging", "deliberation"})
    void noPublicAnswerDependsOnTheJury(String stage) {
        Map<String, String> quiet = crawl(stage, scene -> {});
        Map<String, String> busy = crawl(stage, NothingLeaksTest::busy);
        assertTrue(quiet.size() > 60, () -> quiet.keySet().toString());
        assertEquals(quiet.keySet(), busy.keySet());
        quiet.forEach((address, answer) -> assertEquals(answer, busy.get(address), address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"judging", "deliberation"})
    void nobodyOfTheJuryIsNamed(String stage) {
        crawl(stage, NothingLeaksTest::busy).forEach((address, answer) -> {
            assertFalse(answer.contains("Sélectrice 1"), address);
            assertFalse(answer.contains("Jurée ou juré"), address);
        });
    }

    @Test
    void aPalmaresToComeIsAnsweredAsOneThatWillNeverBe() {
        try (ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020()) {
            PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
            prize.runTo("deliberation");
            for (String what : List.of("/palmares", "/recount")) {
                Answer toCome = prize.client().get(PrizeScene.EDITION + what);
                Answer never = prize.client().get("/api/v1/editions/2099" + what);
                assertEquals(404, toCome.status());
                assertEquals(never.body(), toCome.body());
            }
        }
    }

    @Test
    void jurorsLearnNothingOfEachOther() {
        try (ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020()) {
            PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
            prize.runTo("judging");
            Answer before = prize.as(prize.juror(3), "GET", PrizeScene.EDITION + "/ballots", null);
            prize.cast(1, PrizeScene.BORDEAUX, "5 5", true);
            prize.cast(2, PrizeScene.PULNOY, "0 0", true);
            assertEquals(
                    before.body(),
                    prize.as(prize.juror(3), "GET", PrizeScene.EDITION + "/ballots", null)
                            .body());
        }
    }

    /** What makes one edition another for its jury alone. */
    private interface Doing {
        void on(PrizeScene scene);
    }

    private static void busy(PrizeScene prize) {
        prize.judge();
        prize.asOrganiser(
                "POST",
                PrizeScene.EDITION + "/recusals",
                "{'nomination':'" + PrizeScene.PULNOY + "','reason':'Un lien.','juror':'" + prize.jurorId(3) + "'}");
    }

    private static Map<String, String> crawl(String stage, Doing doing) {
        try (ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020()) {
            PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
            prize.runTo("judging");
            doing.on(prize);
            if (!stage.equals("judging")) {
                prize.to(stage);
            }
            return crawl(observatory.address(), prize.client());
        }
    }

    private static Map<String, String> crawl(URI address, Client client) {
        Map<String, String> met = new TreeMap<>();
        Deque<String> doors = new ArrayDeque<>(DOORS);
        while (!doors.isEmpty()) {
            String door = doors.pop();
            if (!met.containsKey(door) && !door.startsWith("/assets/") && met.size() < 400) {
                Answer answer = client.get(door);
                String told = answer.body().replace(address.toString(), "");
                met.put(door, answer.status() + " " + answer.header("ETag").orElse("") + " " + told);
                doors.addAll(addressesIn(told));
            }
        }
        return met;
    }

    private static List<String> addressesIn(String told) {
        Deque<String> found = new ArrayDeque<>();
        for (Matcher address = ADDRESS.matcher(told.replace("&amp;", "&")); address.find(); ) {
            found.add(address.group(1));
        }
        for (Matcher action = ACTION.matcher(told); action.find(); ) {
            found.add("/api/v1/actions/" + action.group(1));
        }
        return List.copyOf(found);
    }
}
