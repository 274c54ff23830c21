package org.observatoire.web.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.observatoire.web.bootstrap.ObservatoryInMemory;
import org.observatoire.web.testing.Client;
import org.observatoire.web.testing.Page;

class EditionPagesTest {

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
    void theRecordOf2020SaysThatItIsPartialAndWhatItLacks() {
        Page page = read("/editions/2020", "fr");
        assertEquals("Ce relevé est incomplet", page.text("#caveat"));
        String told = page.text(".caveat");
        assertTrue(told.contains("11 distinctions d’argent ont été données ; 3 sont connues ici."), told);
        assertTrue(told.contains("23 distinctions de bronze ont été données ; aucune n’est connue ici."), told);
        assertTrue(told.contains("66 actions ont été nommées ; 9 sont connues ici, lauréates comprises."), told);
        assertEquals(List.of("plus de 200", "66", "1", "11", "23"), page.texts(".tallies dd"));
    }

    @Test
    void eachLaureateSaysItsCategoryHowWeKnowAndFromWhere() {
        Page page = read("/editions/2020", "fr");
        assertEquals("La source le dit source 2 source 3", page.text(".metal-gold .how-sure"));
        List<String> silver = page.texts(".metal-silver .kicker");
        assertTrue(silver.contains("Catégorie « sourire »"), silver::toString);
        assertEquals(2, silver.stream().filter(one -> one.endsWith("ex æquo")).count());
        assertEquals(List.of("Déduit", "Déduit", "Déduit"), page.texts(".metal-silver .certainty"));
        assertEquals(10, page.all(".edition-categories li").size());
        assertEquals(5, page.all("[aria-labelledby=nominated] li").size());
        assertEquals(10, page.all("[aria-labelledby=cited] li").size());
    }

    @Test
    void theRecordIsToldInEnglishToo() {
        Page page = read("/editions/2020", "en");
        assertEquals("Awards 2020", page.text("h1"));
        assertEquals("more than 200", page.texts(".tallies dd").get(0));
        assertTrue(page.text(".legend").contains("published on 3 September 2020, awards given on 25 September 2020"));
    }

    @Test
    void editionsAreListed() {
        assertEquals("/editions/2020", read("/editions", "fr").one(".years a").attr("href"));
        assertEquals(404, client.get("/editions/2021").status());
        assertEquals(404, client.get("/editions/vingt").status());
    }

    private static Page read(String path, String language) {
        return Page.of(client.get(path, "Accept-Language", language));
    }
}
