package org.observatoire.web.prize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.prize.PrizeTable.Operation;
import org.observatoire.web.prize.PrizeTable.Role;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.PrizeScene;

/** Every role, every operation of the prize, every stage, against one table. */
class WhoMayDoWhatWhenTest {

    private static final String NOWHERE = "/api/v1/editions/2099";
    private static final Set<String> PUBLIC = Set.of(
            "GET /api/v1/editions",
            "GET /api/v1/editions/{year}",
            "GET /api/v1/editions/{year}/palmares",
            "GET /api/v1/editions/{year}/recount",
            "POST /api/v1/editions");

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);

    @AfterEach
    void close() {
        observatory.close();
    }

    static List<String> stages() {
        return PrizeScene.STAGES;
    }

    @ParameterizedTest
    @MethodSource("stages")
    void onlyWhatTheTableAllowsIsDone(String stage) {
        prize.runTo(stage);
        String elsewhere = jurorOfAnotherEdition();
        String contributor = contributor();
        for (Operation operation : PrizeTable.operations()) {
            for (Role role : Role.values()) {
                String token = token(role, elsewhere, contributor);
                int expected = expected(operation, role, stage);
                if (expected >= 400) {
                    refuse(operation, role, token, expected);
                }
            }
        }
        for (Operation operation : PrizeTable.operations()) {
            for (Role role : operation.roles()) {
                if (expected(operation, role, stage) < 400 && !undoneBy(operation, stage)) {
                    Answer answer = ask(PrizeScene.EDITION, operation, role, token(role, elsewhere, contributor));
                    assertEquals(operation.status(), answer.status(), () -> operation + " " + role + " " + answer);
                }
            }
        }
    }

    /** Proclaiming leaves the stage in which advancing is allowed. */
    private static boolean undoneBy(Operation operation, String stage) {
        return stage.equals("deliberation") && operation.name().equals("advance");
    }

    private void refuse(Operation operation, Role role, String token, int expected) {
        int before = journalLines();
        Answer refused = ask(PrizeScene.EDITION, operation, role, token);
        String told = operation + " " + role + " " + refused;
        assertEquals(expected, refused.status(), told);
        assertEquals(before, journalLines(), told);
        if (!operation.isOf(role)) {
            assertEquals(refused.body(), ask(NOWHERE, operation, role, token).body(), told);
        }
    }

    private static int expected(Operation operation, Role role, String stage) {
        if (!operation.isOf(role)) {
            return role == Role.VISITOR ? 401 : 403;
        }
        if (!operation.possibleAt(stage, role)) {
            return 409;
        }
        return operation.keptOut(role) ? 403 : operation.status();
    }

    @Test
    void whatOneMayDoInNoEditionIsNotFound() {
        for (Operation operation : PrizeTable.operations()) {
            if (operation.roles().contains(Role.ORGANISER)) {
                assertEquals(
                        404,
                        ask(NOWHERE, operation, Role.ORGANISER, ObservatoryInMemory.ORGANISER)
                                .status(),
                        operation::name);
            }
        }
    }

    @Test
    void theTableHasEveryRouteOfThePrize() {
        Set<String> routes = observatory.server().javalin().unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.path.startsWith("/api/v1/editions"))
                .filter(endpoint -> !endpoint.method.name().equals("HEAD"))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = PrizeTable.operations().stream()
                .map(operation -> operation.method() + " /api/v1/editions/{year}"
                        + operation.path().replaceFirst("^(/[a-z]+)/[^/]+", "$1/{id}"))
                .collect(Collectors.toCollection(TreeSet::new));
        told.addAll(PUBLIC);
        assertEquals(told, routes);
    }

    @Test
    void onlyTheOrganiserAnnouncesAndReadsTheJournal() {
        prize.runTo("judging");
        String rules = "{'year':2030,'name':'Autre','method':'majority-judgment','grades':['non','oui'],"
                + "'categories':[{'id':'une','label':'Une'}]}";
        for (String token : List.of("", prize.juror(0), prize.selector(), contributor())) {
            int refused = token.isBlank() ? 401 : 403;
            assertEquals(
                    refused, prize.as(token, "POST", "/api/v1/editions", rules).status());
            assertEquals(
                    refused, prize.as(token, "GET", "/api/v1/journal", null).status());
        }
        assertEquals(201, prize.asOrganiser("POST", "/api/v1/editions", rules).status());
        assertEquals(
                409,
                prize.asOrganiser("POST", "/api/v1/editions", rules.replace("2030", "2020"))
                        .status());
    }

    private Answer ask(String edition, Operation operation, Role role, String token) {
        String juror = about(role);
        String body = operation.body() == null ? null : operation.body().replace("JUROR", juror);
        String path = edition + operation.path().replace("JUROR", juror);
        return operation.method().equals("PATCH")
                ? prize.as(token, "PATCH", path, body, "If-Match", tagOf(path))
                : prize.as(token, operation.method(), path, body);
    }

    private String tagOf(String path) {
        return prize.client().get(path).header("ETag").orElse("\"r1-0\"");
    }

    /** Jurors speak for themselves, and others of Juré 3. */
    private String about(Role role) {
        if (prize.jurors() == 0) {
            return "nobody";
        }
        return prize.jurorId(role == Role.RECUSED ? 0 : role == Role.JUROR ? 1 : 2);
    }

    private String token(Role role, String elsewhere, String contributor) {
        return switch (role) {
            case VISITOR -> "";
            case CONTRIBUTOR -> contributor;
            case JUROR -> prize.juror(1);
            case RECUSED -> prize.juror(0);
            case JUROR_ELSEWHERE -> elsewhere;
            case SELECTOR -> prize.selector();
            case ORGANISER -> ObservatoryInMemory.ORGANISER;
        };
    }

    private String contributor() {
        return prize.client().post("/api/v1/actions", """
                        {'authority':'commune-67447','title':'Un essai','summary':'Un résumé.',
                         'contact':{'name':'Contact de test','email':'contact@example.org'}}""").text("/editToken");
    }

    private String jurorOfAnotherEdition() {
        prize.asOrganiser(
                "POST",
                "/api/v1/editions",
                "{'year':2031,'name':'Autre','method':'majority-judgment','grades':['non','oui'],"
                        + "'categories':[{'id':'une','label':'Une'}]}");
        return prize.asOrganiser("POST", "/api/v1/editions/2031/jurors", "{'name':'Juré ailleurs'}")
                .text("/token");
    }

    private int journalLines() {
        int lines = 0;
        String after = "0";
        while (!after.equals("null")) {
            Answer page = prize.asOrganiser("GET", "/api/v1/journal?limit=100&after=" + after, null);
            lines += page.json().get("entries").size();
            after = page.text("/next");
        }
        return lines;
    }
}
