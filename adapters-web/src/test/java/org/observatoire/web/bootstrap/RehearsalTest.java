package org.observatoire.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.observatoire.web.testing.Client;

class RehearsalTest {

    private static ObservatoryInMemory observatory;
    private static Client client;

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.inRehearsal();
        client = new Client(observatory.address());
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    @Test
    void thisYearsEditionIsInJudgingWithRealNominees() {
        JsonNode edition = client.get("/api/v1/editions/2026").json();
        assertEquals("judging", edition.get("stage").asText());
        assertEquals(
                List.of(2, 3, 5, 6),
                edition.get("categories")
                        .valueStream()
                        .map(category -> category.get("nominees").size())
                        .toList());
        assertTrue(edition.at("/categories/0/nominees/0/action/title").isTextual());
    }

    @Test
    void itsJurorsAreNotAllAsFar() {
        JsonNode progress = client.get(
                        "/api/v1/editions/2026/progress", "Authorization", "Bearer " + ObservatoryInMemory.ORGANISER)
                .json();
        List<Integer> done = progress.get("jurors")
                .valueStream()
                .map(juror -> juror.get("done").asInt())
                .sorted()
                .toList();
        assertEquals(4, done.size());
        assertEquals(0, done.get(0));
        assertTrue(done.get(3) > done.get(2));
        assertTrue(progress.get("jurors")
                .valueStream()
                .anyMatch(juror -> juror.get("recused").asInt() == 1));
    }
}
