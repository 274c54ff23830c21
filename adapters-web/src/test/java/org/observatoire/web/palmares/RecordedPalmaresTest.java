package org.observatoire.web.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;

class RecordedPalmaresTest {

    private static ObservatoryInMemory observatory;
    private static Client client;

    @BeforeAll
    static void start() {
        observatory = ObservatoryInMemory.withTheActionsOf2020();
        client = new Client(observatory.address());
    }

    @AfterAll
    static void stop() {
        observatory.close();
    }

    @Test
    void theEditionOf2020IsListed() {
        assertEquals(List.of("2020"), client.get("/api/v1/editions").texts("/items", "year"));
    }

    @Test
    void thePalmaresOf2020SaysThatItIsPartialAndWhereItComesFrom() {
        Answer palmares = client.get("/api/v1/editions/2020/palmares");
        assertEquals(200, palmares.status());
        assertEquals("crepy-en-valois-remede-contre-la-morosite", palmares.text("/gold/0/action/id"));
        assertFalse(palmares.json().at("/record/complete").asBoolean());
        assertEquals(10, palmares.json().get("categories").size());
        assertEquals(4, palmares.json().at("/record/sources").size());
        assertEquals(5, palmares.json().at("/record/nominated").size());
    }

    @Test
    void coLaureatesAreToldTogether() {
        var solidarity = client.get("/api/v1/editions/2020/palmares")
                .items("/categories")
                .filter(category -> category.get("id").asText().equals("solidarite"))
                .findFirst()
                .orElseThrow();
        assertEquals("solidarité", solidarity.get("label").asText());
        assertEquals(2, solidarity.get("silver").size());
        assertTrue(solidarity.get("exAequo").asBoolean());
        assertEquals("inferred", solidarity.at("/silver/0/certainty").asText());
    }

    @Test
    void anEditionThatNobodyKnowsIsNotFound() {
        assertEquals(404, client.get("/api/v1/editions/2021/palmares").status());
    }
}
