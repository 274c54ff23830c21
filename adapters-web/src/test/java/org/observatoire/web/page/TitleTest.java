package org.observatoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleTest {

    @Test
    void aLineMayEndBeforeTheCapitalsOfAMotDiese() {
        assertEquals(
                List.of("#Remède", "Contre", "La", "Morosité"),
                Title.of("#RemèdeContreLaMorosité").pieces());
    }

    @Test
    void noLineEndsBeforeADoubleSign() {
        assertEquals(
                "Le marché\u00a0: «\u00a0ouvert\u00a0»\u00a0?",
                Title.of("Le marché : « ouvert » ?").text());
    }

    @Test
    void anOrdinaryTitleIsOnePiece() {
        assertEquals(
                List.of("Les canards sur le passage"),
                Title.of("Les canards sur le passage").pieces());
    }
}
