package org.observatoire.web.prize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatoire.web.bootstrap.Commands;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.PrizeScene;

/** From the announcement to a palmarès that anyone can recount. */
class WholeEditionTest {

    private static final String EDITION = PrizeScene.EDITION;
    private static final String DECISION = """
            {'gold':['%s'],'overrides':[{'category':'ecoute','laureates':['%s'],'bronze':['%s']%s}],'publish':'%s'}""";

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private PrizeScene prize;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
    }

    @AfterEach
    void close() {
        observatory.close();
    }

    @Test
    void anEditionGoesFromTheCommitteeToAPalmaresThatAnyoneRecounts() throws IOException {
        prize.announce();
        prize.to("submissions");
        prize.to("selection");
        prize.invite();
        giveOpinions();
        prize.nominate();
        prize.to("judging");
        judgeAndFollow();
        prize.to("deliberation");
        deliberate();
        refuseAnOverrideWithoutAReason();
        assertEquals(201, proclaim("ballots").status());
        readThePalmares();
        recount();
    }

    private void giveOpinions() {
        for (String nominee : PrizeScene.NOMINEES) {
            String[] parts = nominee.split("\\.");
            String opinion = nominee.equals(PrizeScene.OCCITANIE) ? "discuss" : "retain";
            Answer given = prize.as(
                    prize.selector(),
                    "PUT",
                    EDITION + "/selection/" + parts[1],
                    "{'category':'" + parts[0] + "','opinion':'" + opinion + "','comment':'Vu.'}");
            assertEquals(200, given.status(), given::body);
        }
        JsonNode solidarity =
                prize.asOrganiser("GET", EDITION + "/selection", null).json().at("/categories/0");
        assertEquals(19, solidarity.get("eligible").asInt());
        assertEquals(1, solidarity.at("/actions/0/retain").asInt());
        assertEquals(
                "occitanie-producteurs-consommateurs",
                solidarity.at("/actions/3/action").asText());
    }

    private void judgeAndFollow() {
        Answer own = prize.as(prize.juror(0), "GET", EDITION + "/ballots", null);
        assertEquals(7, own.json().size());
        assertEquals(PrizeScene.SCHILTIGHEIM, own.json().at("/6/nomination").asText());
        assertEquals("recused", own.json().at("/6/state").asText());
        assertEquals(403, prize.cast(0, PrizeScene.SCHILTIGHEIM, "5 5", true).status());
        prize.cast(1, PrizeScene.BORDEAUX, "0 0", false);
        prize.judge();
        JsonNode progress =
                prize.asOrganiser("GET", EDITION + "/progress", null).json();
        progress.get("jurors")
                .forEach(juror -> assertEquals(0, juror.get("pending").asInt()));
        assertEquals(
                1,
                progress.get("jurors")
                        .valueStream()
                        .mapToInt(juror -> juror.get("recused").asInt())
                        .sum());
        assertEquals(0, progress.get("shortfalls").size());
    }

    private void deliberate() {
        JsonNode count =
                prize.asOrganiser("GET", EDITION + "/deliberation", null).json();
        JsonNode solidarity = count.at("/categories/0");
        assertEquals(
                Set.of(PrizeScene.SCHILTIGHEIM, PrizeScene.MONTREUIL),
                solidarity.at("/ties/0").valueStream().map(JsonNode::asText).collect(Collectors.toSet()));
        assertEquals(1, solidarity.at("/ranking/0/rank").asInt());
        assertEquals(1, solidarity.at("/ranking/1/rank").asInt());
        assertEquals(3, solidarity.at("/ranking/2/rank").asInt());
        assertTrue(solidarity.at("/falling/silverOverflows").asBoolean());
        assertEquals("tied", solidarity.at("/explanations/0/relation").asText());
        assertTrue(solidarity.at("/explanations/0/why").asText().contains("3,8"));
        assertTrue(count.at("/categories/1/ranking/0/firmness/holds").asBoolean());
    }

    private void refuseAnOverrideWithoutAReason() {
        for (String reason : List.of("", ",'reason':null", ",'reason':''", ",'reason':' \\u200b'")) {
            Answer refused = prize.asOrganiser(
                    "POST",
                    EDITION + "/proclamation",
                    DECISION.formatted(
                            PrizeScene.BORDEAUX, PrizeScene.BORDEAUX, PrizeScene.MARSEILLAN, reason, "ballots"));
            assertEquals(422, refused.status());
            assertEquals(List.of("overrides[0].reason"), refused.texts("/errors", "field"));
        }
        assertEquals(404, prize.client().get(EDITION + "/palmares").status());
    }

    private Answer proclaim(String detail) {
        return prize.asOrganiser(
                "POST",
                EDITION + "/proclamation",
                DECISION.formatted(
                        PrizeScene.BORDEAUX,
                        PrizeScene.BORDEAUX,
                        PrizeScene.MARSEILLAN,
                        ",'reason':'Le jury a préféré une idée que d’autres peuvent reprendre.'",
                        detail));
    }

    private void readThePalmares() {
        Answer palmares = prize.client().get(EDITION + "/palmares");
        assertEquals("judged", palmares.text("/kind"));
        assertEquals(PrizeScene.BORDEAUX, palmares.text("/gold/0/nomination"));
        assertEquals(
                Set.of(PrizeScene.SCHILTIGHEIM, PrizeScene.MONTREUIL),
                Set.copyOf(palmares.texts("/categories/0/silver", "nomination")));
        assertTrue(palmares.json().at("/categories/0/exAequo").asBoolean());
        assertTrue(palmares.json().at("/categories/0/silver/0/exAequo").asBoolean());
        assertFalse(palmares.json().at("/categories/1/exAequo").asBoolean());
        assertEquals(
                "Le jury a préféré une idée que d’autres peuvent reprendre.", palmares.text("/categories/1/reason"));
        assertEquals(List.of(PrizeScene.PULNOY), palmares.texts("/categories/0/bronze", "nomination"));
        assertEquals(
                List.of("1"),
                palmares.items("/categories/0/nominees")
                        .filter(line -> line.get("nomination").asText().equals(PrizeScene.SCHILTIGHEIM))
                        .map(line -> line.at("/coverage/recused").asText())
                        .toList());
        assertEquals(
                "recorded", prize.client().get("/api/v1/editions/2020/palmares").text("/kind"));
        assertEquals(
                List.of("judged", "recorded"),
                prize.client().get("/api/v1/editions").texts("/items", "kind"));
        assertTrue(prize.client()
                .get("/api/v1/actions/montreuil-au-balcon")
                .texts("/distinctions", "edition")
                .contains("2026"));
    }

    private void recount() throws IOException {
        Answer file = prize.client().get(EDITION + "/recount");
        assertTrue(file.header("Content-Disposition").orElse("").startsWith("attachment"));
        assertEquals(404, prize.client().get("/api/v1/editions/2020/recount").status());
        for (int juror = 0; juror < 4; juror++) {
            assertFalse(file.body().contains(prize.jurorId(juror)));
        }

        Commands.Ran faithful = Commands.run("recount", written(file.body()));
        assertEquals(0, faithful.exitCode(), faithful.out());

        Commands.Ran changed = Commands.run("recount", "--lang", "en", written(raised(file.body())));
        assertEquals(1, changed.exitCode());
        assertTrue(changed.out().contains("rank"), changed.out());
        assertTrue(changed.out().contains("The seal does not agree"), changed.out());

        Commands.Ran unmoved = Commands.run("recount", "--lang", "en", written(raisedWithoutEffect(file.body())));
        assertEquals(1, unmoved.exitCode());
        assertTrue(unmoved.out().contains(PrizeScene.PULNOY + ": mean: the file says 3, the count gives 61/20"));
        assertFalse(unmoved.out().contains("rank"), unmoved.out());

        assertEquals(2, Commands.run("recount", written("not JSON")).exitCode());
        assertEquals(2, Commands.run("recount", written("{}")).exitCode());
        assertEquals(
                2, Commands.run("recount", folder.resolve("absent").toString()).exitCode());
    }

    /** The very score that keeps two nominees equal, one point higher. */
    private static String raised(String file) {
        return replaced(file, "(montreuil-au-balcon\":\\{\"scores\":\\{\"effet\":4,\"idee\":)0", "$11");
    }

    /** A score one point higher, of a nominee too far from the others to move. */
    private static String raisedWithoutEffect(String file) {
        return replaced(file, "(pulnoy[a-z-]+\":\\{\"scores\":\\{\"effet\":3,\"idee\":)3", "$14");
    }

    private static String replaced(String file, String what, String with) {
        String replaced = file.replaceFirst(what, with);
        assertFalse(replaced.equals(file));
        return replaced;
    }

    private String written(String text) throws IOException {
        return Files.writeString(folder.resolve("recount.json"), text).toString();
    }

    @Test
    void aCorrectionIsAnotherVersionBesideTheFirst() throws IOException {
        prize.runTo("proclaimed");
        String first = prize.client().get(EDITION + "/recount").body();
        Answer corrected = prize.asOrganiser(
                "POST",
                EDITION + "/corrections",
                "{'gold':[],'publish':'tallies','reason':'Une erreur de retranscription.'}");
        assertEquals(201, corrected.status(), corrected::body);
        Answer palmares = prize.client().get(EDITION + "/palmares");
        assertEquals("2", palmares.text("/version"));
        assertEquals("Une erreur de retranscription.", palmares.text("/correction"));
        assertEquals(List.of("1", "2"), palmares.texts("/versions", "version"));
        assertEquals(first, prize.client().get(EDITION + "/recount?version=1").body());
        assertEquals("1", prize.client().get(EDITION + "/palmares?version=1").text("/version"));
        assertEquals(404, prize.client().get(EDITION + "/palmares?version=3").status());
        assertEquals(
                0,
                Commands.run(
                                "recount",
                                written(prize.client().get(EDITION + "/recount").body()))
                        .exitCode());
    }

    @Test
    void theJournalTellsEveryStepAndHolds() {
        prize.runTo("proclaimed");
        Answer journal = prize.asOrganiser("GET", "/api/v1/journal?limit=100", null);
        assertEquals("true", journal.text("/chain/holds"));
        assertTrue(journal.texts("/entries", "act")
                .containsAll(List.of(
                        "announce-edition", "advance-edition", "invite-juror", "nominate-action", "finish-ballot")));
        Answer rest = prize.asOrganiser("GET", "/api/v1/journal?after=" + journal.text("/next"), null);
        assertTrue(rest.texts("/entries", "act").contains("proclaim-palmares")
                || journal.texts("/entries", "act").contains("proclaim-palmares"));
    }
}
