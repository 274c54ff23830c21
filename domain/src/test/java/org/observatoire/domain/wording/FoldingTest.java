package org.observatoire.domain.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "RemèdeContreLaMorosité, remedecontrelamorosite",
        "ÉÈÊËÀÂÇÎÏÔÙÛÜŸ, eeeeaaciiouuuy",
        "Cœur, coeur",
        "ŒUVRE, oeuvre",
        "Ex Æquo, ex aequo",
        "ﬁn, fin",
        "L'Haÿ-les-Roses, l'hay-les-roses",
        "İzmir, izmir",
        "Ｈａｓｈｔａｇ, hashtag",
        "Москва, москва",
        "１９, 19"
    })
    void caseAccentsAndLigaturesAreSetAside(String written, String folded) {
        assertEquals(folded, Folding.fold(written));
    }

    @Test
    void bothWaysOfWritingAnAccentFoldAlike() {
        assertEquals(Folding.fold("e\u0301te\u0301"), Folding.fold("été"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "L'Haÿ-les-Roses, l hay les roses",
                "L’Haÿ – les   Roses !, l hay les roses",
                "« Vos masques », vos masques",
                "#19 actions, 19 actions",
                "\"...\", \"\"",
                "\"\", \"\""
            })
    void wordsAreSeparatedByOneSeparatorAndNothingSurroundsThem(String text, String words) {
        assertEquals(words, Folding.words(text, " "));
    }

    @Test
    void wordsAreJoinedByTheSeparatorAsked() {
        assertEquals("marcq-en-baroeul", Folding.words(" Marcq en Barœul ", "-"));
    }

    @TriedOnSeeds
    void foldingTwiceIsFoldingOnce(long seed) {
        Random random = new Random(seed);
        String text =
                random.ints(20, 0x20, 0x2000).mapToObj(Character::toString).collect(Collectors.joining());

        assertEquals(Folding.fold(text), Folding.fold(Folding.fold(text)));
        assertEquals(Folding.words(text, " "), Folding.words(Folding.words(text, " "), " "));
    }
}
