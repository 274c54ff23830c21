package org.observatoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void theWordsOfOthersAreToldApartFromOurs() {
        Quotes quotes = new Quotes();
        String first = quotes.mark("Au balcon");
        String second = quotes.mark("Le marché");

        Phrase phrase = quotes.in("“" + first + "” is ahead of “" + second + "”.");

        assertEquals(
                List.of(
                        new Phrase.Piece("“", false),
                        new Phrase.Piece("Au balcon", true),
                        new Phrase.Piece("” is ahead of “", false),
                        new Phrase.Piece("Le marché", true),
                        new Phrase.Piece("”.", false)),
                phrase.pieces());
        assertEquals("“Au balcon” is ahead of “Le marché”.", phrase.toString());
    }

    @Test
    void theSameWordsHaveTheSameMark() {
        Quotes quotes = new Quotes();

        assertEquals(quotes.mark("Bien"), quotes.mark("Bien"));
        assertEquals(List.of(new Phrase.Piece("Rien", false)), quotes.in("Rien").pieces());
        assertEquals(List.of(), quotes.in("").pieces());
    }

    @Test
    void beyondWhatCanBeMarkedWordsStandForThemselves() {
        Quotes quotes = new Quotes();
        IntStream.range(0, 7_000).forEach(number -> quotes.mark("Titre " + number));

        assertEquals("Titre 6999", quotes.in(quotes.mark("Titre 6999")).toString());
        assertEquals("Titre 6399", quotes.in(quotes.mark("Titre 6399")).toString());
    }
}
