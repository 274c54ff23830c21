package org.observatoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void valuesAreWrittenAsAddressesTakeThem() {
        Address address = new Address("/", Map.of("q", List.of("l'été & <b>")));
        assertEquals("/?q=l%27%C3%A9t%C3%A9+%26+%3Cb%3E", address.toString());
    }

    @Test
    void oneValueOfAFilterIsTakenAwayAndTheOthersStay() {
        Address address = new Address("/", ordered("category", List.of("reach", "listening"), "lang", List.of("en")));
        assertEquals(
                "/?category=listening&lang=en",
                address.without("category", "reach").toString());
        assertEquals("/?lang=en", address.without("category").toString());
    }

    @Test
    void anotherPageKeepsTheLanguageAskedForAndNothingElse() {
        Address address = new Address("/", ordered("q", List.of("marché"), "lang", List.of("en")));
        assertEquals("/legal?lang=en", address.to("/legal").toString());
        assertEquals(
                "/legal",
                new Address("/", Map.of("q", List.of("x"))).to("/legal").toString());
    }

    @Test
    void aLanguageTakesThePlaceOfAnother() {
        Address address = new Address("/", ordered("lang", List.of("fr"), "q", List.of("x")));
        assertEquals("/?lang=en&q=x", address.in("en").toString());
    }

    private static Map<String, List<String>> ordered(
            String first, List<String> itsValues, String then, List<String> theirs) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put(first, itsValues);
        query.put(then, theirs);
        return query;
    }
}
