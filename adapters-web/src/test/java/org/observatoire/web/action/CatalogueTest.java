package org.observatoire.web.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Answer;
import org.observatoire.web.testing.Client;

class CatalogueTest {

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
    void theHallOfFameOf2020HoldsNineteenActions() {
        Answer page = client.get(ACTIONS);
        assertEquals(200, page.status());
        assertEquals(19, page.json().get("total").asInt());
        assertEquals(19, page.json().get("items").size());
        assertTrue(page.json().get("next").isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "category,listening,5",
        "category,reach,6",
        "kind,department,2",
        "kind,epci,2",
        "kind,region,1",
        "kind,commune,14"
    })
    void facetsCountWhatTheirValuesWouldLeave(String facet, String value, int count) {
        assertEquals(count, countOf(client.get(ACTIONS), facet, value));
        assertEquals(
                count,
                client.get(ACTIONS + "?" + facet + "=" + value)
                        .json()
                        .get("total")
                        .asInt());
    }

    @Test
    void facetsAreLabelledInTheReadersLanguage() {
        assertEquals("Écoute", labelOf(client.get(ACTIONS), "category", "listening"));
        assertEquals("Listening", labelOf(client.get(ACTIONS + "?lang=en"), "category", "listening"));
        assertEquals("Listening", labelOf(client.get(ACTIONS, "Accept-Language", "en"), "category", "listening"));
        assertEquals("Occitanie", labelOf(client.get(ACTIONS), "region", "76"));
    }

    @Test
    void oneActionWasTransformed() {
        assertEquals(
                List.of("schiltigheim-restos-chez-vous"),
                client.get(ACTIONS + "?status=transformed").texts("/items", "id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recent", "oldest", "title"})
    void pagesOfFourGiveEachActionOnce(String sort) {
        List<String> met = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = client.get(ACTIONS + "?limit=4&sort=" + sort + cursor);
            assertEquals(200, page.status());
            met.addAll(page.texts("/items", "id"));
            cursor = page.json().get("next").isNull() ? "" : "&cursor=" + page.text("/next");
        } while (!cursor.isEmpty());
        assertEquals(19, met.size());
        assertEquals(19, new HashSet<>(met).size());
    }

    @Test
    void anItemTellsItsAuthorityWhereItLies() {
        Answer page = client.get(ACTIONS + "?hashtag=%23restoschezvous");
        assertEquals("commune-67447", page.text("/items/0/authority/id"));
        assertEquals("67", page.text("/items/0/authority/department"));
        assertEquals("Bas-Rhin", page.text("/items/0/authority/departmentName"));
        assertEquals("Grand Est", page.text("/items/0/authority/regionName"));
        assertEquals("silver", page.text("/items/0/distinctions/0/distinction"));
        assertEquals("RestosChezVous", page.text("/items/0/hashtags/0"));
    }

    @Test
    void valuesOfOneFilterAddUpAndFiltersNarrow() {
        assertEquals(
                3,
                client.get(ACTIONS + "?kind=epci&kind=region")
                        .json()
                        .get("total")
                        .asInt());
        assertEquals(
                0,
                client.get(ACTIONS + "?kind=region&status=transformed")
                        .json()
                        .get("total")
                        .asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"(*:", "AND OR NOT", "NEAR(", "''; DROP TABLE action;--", "*", "^", "title:x", "\\", "%"})
    void aHostileSearchIsJustASearch(String words) {
        Answer page = client.get(ACTIONS + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertEquals(200, page.status());
        assertEquals(0, page.json().get("total").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,limit",
        "limit=101,limit",
        "limit=ten,limit",
        "limit=99999999999999999999,limit",
        "limit=5&limit=6,limit",
        "category=humour,category",
        "channel=Facebook,channel",
        "kind=city,kind",
        "size=big,size",
        "status=dead,status",
        "region=Bretagne,region",
        "region=99,region",
        "department=9999,department",
        "hashtag=%23,hashtag",
        "edition=last,edition",
        "sort=newest,sort",
        "sort=title&sort=recent,sort",
        "q=a&q=b,q",
        "q=%07,q",
        "cursor=x,cursor",
        "cursor=,cursor",
        "q=%ff,query",
        "q=%00,query"
    })
    void aBadParameterIsNamed(String query, String field) {
        Answer answer = client.get(ACTIONS + "?" + query);
        assertEquals(400, answer.status());
        assertEquals(List.of(field), answer.texts("/errors", "field"));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = client.get(ACTIONS + "?limit=4&sort=title").text("/next");
        Answer answer = client.get(ACTIONS + "?limit=4&sort=recent&cursor=" + cursor);
        assertEquals(400, answer.status());
        assertEquals(List.of("cursor"), answer.texts("/errors", "field"));
    }

    @Test
    void anUnknownParameterIsIgnored() {
        assertEquals(
                19, client.get(ACTIONS + "?utm_source=x").json().get("total").asInt());
    }

    private static int countOf(Answer page, String facet, String value) {
        return page.items("/facets/" + facet)
                .filter(count -> count.get("value").asText().equals(value))
                .mapToInt(count -> count.get("count").asInt())
                .sum();
    }

    private static String labelOf(Answer page, String facet, String value) {
        return page.items("/facets/" + facet)
                .filter(count -> count.get("value").asText().equals(value))
                .map(count -> count.get("label").asText())
                .collect(Collectors.joining());
    }
}
