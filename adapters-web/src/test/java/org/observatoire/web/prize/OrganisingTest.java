package org.observatoire.web.prize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.PrizeScene;

/** What the API tells the organiser and the committee between the announcement and the judging. */
class OrganisingTest {

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);

    @AfterEach
    void close() {
        observatory.close();
    }

    @Test
    void theNextStageIsForeseenWithItsFiguresAndItsCautions() {
        prize.runTo("selection");
        prize.asOrganiser("DELETE", PrizeScene.EDITION + "/nominations/" + PrizeScene.BORDEAUX, null);

        Answer foreseen = prize.asOrganiser("GET", PrizeScene.EDITION + "/stage", null);

        assertEquals("selection", foreseen.text("/stage"));
        assertEquals("judging", foreseen.text("/next"));
        assertEquals("1", foreseen.text("/selectors"));
        assertEquals("4", foreseen.text("/jurors"));
        assertEquals(List.of("4", "2"), foreseen.texts("/nominees", "count"));
        assertEquals("23", foreseen.text("/ballots/pending"));
        assertEquals(List.of("silent-selectors"), foreseen.texts("/cautions", "concern"));
    }

    @Test
    void aNominationIsTakenBackUntilNomineesArePublic() {
        prize.runTo("selection");

        assertEquals(204, withdraw(PrizeScene.BORDEAUX));
        assertEquals(204, withdraw(PrizeScene.BORDEAUX));
        prize.to("judging");

        assertEquals(409, withdraw(PrizeScene.MONTREUIL));
        assertFalse(prize.client().get(PrizeScene.EDITION).body().contains(PrizeScene.BORDEAUX));
        assertTrue(prize.client().get(PrizeScene.EDITION).body().contains(PrizeScene.MONTREUIL));
    }

    @Test
    void recusalsAreToldWithTheirCause() {
        prize.runTo("selection");
        prize.asOrganiser(
                "POST",
                PrizeScene.EDITION + "/recusals",
                "{'nomination':'" + PrizeScene.PULNOY + "','reason':'Un lien.','juror':'" + prize.jurorId(0) + "'}");

        Answer jurors = prize.asOrganiser("GET", PrizeScene.EDITION + "/jurors", null);

        assertEquals(5, jurors.json().get("items").size());
        var first = jurors.items("/items")
                .filter(one -> one.get("id").asText().equals(prize.jurorId(0)))
                .findFirst()
                .orElseThrow();
        assertEquals("commune-67447", first.get("affiliation").asText());
        assertEquals(PrizeScene.SCHILTIGHEIM, first.at("/recusals/0/nomination").asText());
        assertFalse(first.at("/recusals/0/declared").asBoolean());
        assertEquals(PrizeScene.PULNOY, first.at("/recusals/1/nomination").asText());
        assertEquals("Un lien.", first.at("/recusals/1/reason").asText());
    }

    @Test
    void aSelectorReadsWhatIsLeftPageByPage() {
        prize.runTo("selection");
        opine("montreuil-au-balcon", "retain", "Une évidence");
        int all = own("?category=solidarite&limit=100").json().get("actions").size();

        Answer left = own("?category=solidarite&show=left&limit=100");
        Answer first = own("?category=solidarite&limit=3");
        Answer second = own("?category=solidarite&limit=3&after=" + first.text("/next"));

        assertEquals(all - 1, left.json().get("actions").size());
        assertFalse(left.texts("/actions", "action").contains("montreuil-au-balcon"));
        assertEquals(3, first.json().get("actions").size());
        assertTrue(first.texts("/actions", "action").stream().noneMatch(second.texts("/actions", "action")::contains));
        assertEquals("1", first.text("/progress/0/considered"));
        assertEquals(Integer.toString(all), first.text("/progress/0/asked"));
        assertTrue(own("?category=solidarite&limit=100")
                .items("/actions")
                .anyMatch(one -> one.get("opinion").asText().equals("retain")
                        && one.get("comment").asText().equals("Une évidence")));
    }

    @Test
    void whatASelectorAsksForIsReadStrictly() {
        prize.runTo("selection");

        assertEquals(List.of("show"), own("?show=rien").texts("/errors", "field"));
        assertEquals(List.of("after"), own("?after=%C3%A9").texts("/errors", "field"));
        assertEquals(422, own("?category=ailleurs").status());
    }

    private int withdraw(String nomination) {
        return prize.asOrganiser("DELETE", PrizeScene.EDITION + "/nominations/" + nomination, null)
                .status();
    }

    private void opine(String action, String opinion, String comment) {
        Answer given = prize.as(
                prize.selector(),
                "PUT",
                PrizeScene.EDITION + "/selection/" + action,
                "{'category':'solidarite','opinion':'" + opinion + "','comment':'" + comment + "'}");
        assertEquals(200, given.status(), given::body);
    }

    private Answer own(String query) {
        return prize.as(prize.selector(), "GET", PrizeScene.EDITION + "/opinions" + query, null);
    }
}
