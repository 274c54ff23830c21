package org.observatoire.web.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.category.Measure;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;

class ReadingJsonTest {

    private static final String ACTIONS = "/api/v1/actions";

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
    void aSheetTellsEverythingWithItsEvidence() {
        Answer sheet = client.get(ACTIONS + "/schiltigheim-restos-chez-vous");
        assertEquals(200, sheet.status());
        assertEquals("transformed", sheet.text("/status"));
        assertEquals(4, sheet.json().get("readings").size());
        JsonNode successor = sheet.items("/readings")
                .flatMap(reading -> reading.findParents("measure").stream())
                .filter(figure -> figure.get("measure").asText().equals("successor"))
                .findFirst()
                .orElseThrow();
        assertEquals("Made in Schilick", successor.at("/value/0").asText());
        int place = successor.at("/evidence/0/place").asInt();
        assertEquals("transformed", sheet.text("/events/" + place + "/type"));
    }

    @Test
    void readingsShowOnlyWhatTheirCategoriesAnnounceInThatOrder() {
        for (String id : client.get(ACTIONS + "?limit=100").texts("/items", "id")) {
            Answer sheet = client.get(ACTIONS + "/" + id);
            for (StandingCategory category : StandingCategory.values()) {
                List<String> shown = sheet.texts("/readings/" + category.ordinal() + "/figures", "measure");
                List<String> announced = category.measures().stream()
                        .map(Measure::code)
                        .filter(shown::contains)
                        .toList();
                assertEquals(announced, shown, id);
            }
        }
    }
}
