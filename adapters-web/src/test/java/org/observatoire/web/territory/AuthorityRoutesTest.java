package org.observatoire.web.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;

class AuthorityRoutesTest {

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

    @Test
    void homonymsAreToldApartByTheirDepartement() {
        Answer found = client.get("/api/v1/authorities?q=montreuil");
        List<String> departments = found.items("/items")
                .filter(one -> one.get("name").asText().equals("Montreuil"))
                .map(one -> one.get("departmentName").asText())
                .toList();
        assertTrue(departments.size() >= 3, found::body);
        assertEquals(departments.size(), new HashSet<>(departments).size());
    }

    @Test
    void aSearchWithoutLetterFindsNothing() {
        assertEquals(
                0,
                client.get("/api/v1/authorities?q=%22(*%3A").json().get("items").size());
    }

    @Test
    void anAuthorityIsReadWithItsGroupings() {
        Answer read = client.get("/api/v1/authorities/commune-44109");
        assertEquals("Nantes", read.text("/name"));
        assertEquals("commune", read.text("/kind"));
        assertEquals("100000-plus", read.text("/size"));
        assertEquals("Pays de la Loire", read.text("/regionName"));
        assertEquals("epci", read.text("/epci/kind"));
        assertTrue(read.json().get("ept").isNull());
    }

    @ParameterizedTest
    @CsvSource({"'',q", "q=,q", "q=a&limit=0,limit", "q=a&q=b,q", "q=%01,q"})
    void aBadParameterIsNamed(String query, String field) {
        Answer answer = client.get("/api/v1/authorities?" + query);
        assertEquals(400, answer.status());
        assertEquals(List.of(field), answer.texts("/errors", "field"));
    }

    @Test
    void theStandingCategoriesSayWhatIsReadInThem() {
        Answer categories = client.get("/api/v1/categories?lang=en");
        assertEquals(List.of("solidarity", "public-service", "listening", "reach"), categories.texts("/items", "id"));
        assertEquals("Listening", categories.text("/items/2/label"));
        assertTrue(categories.texts("/items/3/measures", "id").contains("national-media"));
    }
}
