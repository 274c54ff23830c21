package org.observatoire.web.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;

class RegisterRoutesTest {

    private static final String[] ORGANISER = {"Authorization", "Bearer " + ObservatoryInMemory.ORGANISER};

    private final ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020();
    private final Client client = new Client(observatory.address());

    @AfterEach
    void stop() {
        observatory.close();
    }

    @Test
    void proposalsAreListedBesideWhatTheyLookLike() {
        Answer proposed = propose("Les podcasts des femmes et des hommes");

        Answer page = client.get("/api/v1/proposals", ORGANISER);

        assertEquals(proposed.text("/id"), page.text("/items/0/id"));
        assertEquals("proposed", page.text("/items/0/state"));
        assertEquals(
                List.of("nantes-podcasts-femmes-et-hommes", "montreuil-au-balcon"), page.texts("/items/0/near", "id"));
        assertEquals("femmes", page.text("/items/0/near/0/words/1"));
        assertEquals("true", page.text("/items/0/near/1/sameAuthority"));
        assertEquals("1", page.text("/counts/proposed"));
        assertEquals("19", page.text("/counts/published"));
        assertEquals("0", page.text("/counts/taken-back"));
    }

    @Test
    void anyActionIsFoundPageAfterPage() {
        Answer first = client.get("/api/v1/register?limit=12", ORGANISER);
        Answer second = client.get("/api/v1/register?limit=12&cursor=" + first.text("/next"), ORGANISER);

        assertEquals(12, first.texts("/items", "id").size());
        assertEquals(7, second.texts("/items", "id").size());
        assertEquals("null", second.text("/next"));
        assertEquals(
                List.of("nantes-podcasts-femmes-et-hommes"),
                client.get("/api/v1/register?q=podc+nant&standing=published", ORGANISER)
                        .texts("/items", "id"));
        assertEquals(
                19,
                client.get("/api/v1/register?limit=100", ORGANISER)
                        .texts("/items", "id")
                        .size());
    }

    @Test
    void theRegisterIsTheOrganisersAlone() {
        String[] contributor = bearer(propose("Une").text("/editToken"));
        for (String path : List.of("/api/v1/proposals", "/api/v1/register")) {
            assertEquals(401, client.get(path).status());
            assertEquals(403, client.get(path, contributor).status());
            assertEquals(400, client.get(path + "?cursor=autre", ORGANISER).status());
            assertEquals(400, client.get(path + "?limit=0", ORGANISER).status());
        }
    }

    @Test
    void aProposalIsTakenBackByItsEditTokenUntilItIsDecided() {
        Answer proposed = propose("Une");
        String path = "/api/v1/actions/" + proposed.text("/id");
        String[] contributor = bearer(proposed.text("/editToken"));

        assertEquals(401, client.post(path + "/taking-back", "{}").status());
        assertEquals(
                "taken-back",
                client.post(path + "/taking-back", "{}", contributor).text("/state"));
        assertEquals(200, client.post(path + "/taking-back", "{}", contributor).status());
        assertEquals(409, client.post(path + "/publication", "{}", ORGANISER).status());
        assertEquals(404, client.get(path).status());
    }

    @Test
    void aContactIsErasedByTheEditToken() {
        Answer proposed = propose("Une");
        String path = "/api/v1/actions/" + proposed.text("/id") + "/contact";

        assertEquals(401, client.send("DELETE", path, null).status());
        assertEquals(
                204,
                client.send("DELETE", path, null, bearer(proposed.text("/editToken")))
                        .status());
        assertEquals(204, client.send("DELETE", path, null, ORGANISER).status());
        assertEquals(
                1,
                client.get("/api/v1/journal?limit=100", ORGANISER).texts("/entries", "act").stream()
                        .filter("erase-contact"::equals)
                        .count());
    }

    private Answer propose(String title) {
        return client.post(
                "/api/v1/actions",
                "{'authority':'commune-93048','title':'" + title + "','summary':'Un résumé',"
                        + "'contact':{'name':'Contact de test','email':'contact@example.org'}}");
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }
}
