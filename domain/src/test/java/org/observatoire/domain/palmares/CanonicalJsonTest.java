package org.observatoire.domain.palmares;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.domain.ranking.Json;
import org.observatoire.domain.wording.TriedOnSeeds;

class CanonicalJsonTest {

    @Test
    void membersStandInOrderWithoutBlanks() {
        CanonicalJson json = new CanonicalJson()
                .with("b", 1)
                .with("a", "é")
                .with("c", true)
                .with("B", new CanonicalJson().with("z", false))
                .with("aa", Long.MIN_VALUE);

        assertEquals(
                "{\"B\":{\"z\":false},\"a\":\"é\",\"aa\":-9223372036854775808,\"b\":1,\"c\":true}", json.toString());
    }

    @Test
    void membersAreOrderedByTheirUtf16UnitsAsTheRfcAsks() {
        String gClef = "\uD834\uDD1E";
        CanonicalJson json = new CanonicalJson()
                .with("\uFB33", 1)
                .with(gClef, 2)
                .with("\u20ac", 3)
                .with("\r", 4)
                .with("1", 5)
                .with("\u00f6", 6);

        assertEquals("{\"\\r\":4,\"1\":5,\"\u00f6\":6,\"\u20ac\":3,\"" + gClef + "\":2,\"\uFB33\":1}", json.toString());
    }

    @Test
    void listsKeepTheirOrder() {
        CanonicalJson json = new CanonicalJson()
                .withTexts("texts", List.of("b", "a\""))
                .withNumbers("numbers", List.of(2L, 1L))
                .withObjects("objects", List.of(new CanonicalJson(), new CanonicalJson().with("a", 1)))
                .withTexts("none", List.of());

        assertEquals(
                "{\"none\":[],\"numbers\":[2,1],\"objects\":[{},{\"a\":1}],\"texts\":[\"b\",\"a\\\"\"]}",
                json.toString());
    }

    @Test
    void whatIsAbsentIsNull() {
        CanonicalJson json = new CanonicalJson()
                .withText("text", Optional.empty())
                .withNumber("number", Optional.empty())
                .withObject("object", Optional.empty());

        assertEquals("{\"number\":null,\"object\":null,\"text\":null}", json.toString());
    }

    @Test
    void whatIsPresentIsTold() {
        CanonicalJson json = new CanonicalJson()
                .withText("text", Optional.of("\\"))
                .withNumber("number", Optional.of(0))
                .withObject("object", Optional.of(new CanonicalJson()));

        assertEquals("{\"number\":0,\"object\":{},\"text\":\"\\\\\"}", json.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, \\u0000",
        "7, \\u0007",
        "8, \\b",
        "9, \\t",
        "10, \\n",
        "11, \\u000b",
        "12, \\f",
        "13, \\r",
        "31, \\u001f",
        "34, \\\"",
        "92, \\\\"
    })
    void whatTheRfcEscapesIsEscapedInItsShortestForm(int character, String escaped) {
        assertEquals(
                "{\"a\":\"" + escaped + "\"}",
                new CanonicalJson().with("a", String.valueOf((char) character)).toString());
    }

    @ParameterizedTest
    @CsvSource({"32", "33", "35", "47", "60", "91", "93", "127", "128", "233", "8232", "8364", "65279"})
    void nothingElseIsEscaped(int character) {
        String text = String.valueOf((char) character);

        assertEquals(
                "{\"a\":\"" + text + "\"}", new CanonicalJson().with("a", text).toString());
    }

    @TriedOnSeeds
    void anyTextIsReadBackAsItWas(long seed) {
        String text = new Random(seed)
                .ints(60, 0, 400)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertEquals(
                Map.of(text, text),
                Json.read(new CanonicalJson().with(text, text).toString()));
    }
}
