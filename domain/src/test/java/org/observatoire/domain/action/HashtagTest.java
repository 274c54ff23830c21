package org.observatoire.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.observatoire.domain.wording.MalformedAssertions.assertMalformed;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.domain.wording.Fault;

class HashtagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remedecontrelamorosite",
                "#remedecontrelamorosite",
                "REMEDECONTRELAMOROSITE",
                " #RemèdeContreLaMorosité ",
                "＃RemèdeContreLaMorosité",
                "#ReméDeContreLaMorositè"
            })
    void caseAccentsAndTheSignDoNotTellTwoHashtagsApart(String written) {
        Hashtag one = new Hashtag("#RemèdeContreLaMorosité");
        Hashtag other = new Hashtag(written);

        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals("remedecontrelamorosite", other.folded());
    }

    @Test
    void aHashtagIsShownAsWritten() {
        assertEquals("RemèdeContreLaMorosité", new Hashtag("#RemèdeContreLaMorosité").written());
        assertEquals("#RemèdeContreLaMorosité", new Hashtag("RemèdeContreLaMorosité").toString());
    }

    @Test
    void aHashtagIsKeptInComposedForm() {
        String decomposed = Normalizer.normalize("Morosité", Normalizer.Form.NFD);

        assertEquals("Morosité", new Hashtag(decomposed).written());
    }

    @Test
    void otherLettersMakeAnotherHashtag() {
        assertNotEquals(new Hashtag("ToutIraBien"), new Hashtag("ToutIraMieux"));
        assertNotEquals(new Hashtag("Tout_Ira_Bien"), new Hashtag("ToutIraBien"));
        assertNotEquals("#ToutIraBien", (Object) new Hashtag("ToutIraBien"));
    }

    @ParameterizedTest
    @CsvSource({"Covid19", "19Covid", "a", "_a", "Schilick_RestosChezVous", "مرحبا", "東京", "काशी"})
    void lettersDigitsMarksAndUnderscoresMakeAHashtag(String written) {
        assertEquals(written, new Hashtag(written).written());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "#",
                "##deux",
                "# deux",
                "2020",
                "___",
                "deux mots",
                "l'artisanat",
                "tiret-long",
                "🎉",
                "fête🎉",
                "a\u0000b",
                "a\nb",
                "a#b",
                "<script>"
            })
    void anythingElseIsNotAHashtag(String written) {
        assertMalformed("hashtag", Fault.NOT_A_HASHTAG, () -> new Hashtag(written));
    }

    @Test
    void aHashtagHasOneHundredCharactersAtMost() {
        assertEquals(100, new Hashtag("#" + "é".repeat(100)).written().length());
        assertMalformed("hashtag", Fault.NOT_A_HASHTAG, () -> new Hashtag("é".repeat(101)));
    }
}
