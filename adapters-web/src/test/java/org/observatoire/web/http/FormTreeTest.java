package org.observatoire.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTreeTest {

    @Test
    void namesMakeTheTreeThatJsonWould() {
        assertEquals(
                json("{'title':'Un titre','contact':{'name':'A','email':'b'},"
                        + "'events':[{'type':'launched','date':'2020'},{'type':'ended'}],'channels':['x','radio']}"),
                tree(
                        "title=Un titre",
                        "contact.name=A",
                        "contact.email=b",
                        "events[0].type=launched",
                        "events[0].date=2020",
                        "events[1].type=ended",
                        "channels=x",
                        "channels=radio"));
    }

    @Test
    void whatIsBlankIsNull() {
        assertEquals(json("{'title':null,'contact':null}"), tree("title= ", "contact.name=", "contact.email="));
    }

    @Test
    void aLineWhereAllIsBlankIsNoLine() {
        FormTree tree = of("events[0].type=", "events[2].type=ended", "events[7].type=", "events[9].type=launched");
        assertEquals(json("{'events':[{'type':'ended'},{'type':'launched'}]}"), plain(tree.root()));
        assertEquals(List.of("events[0].type", "events[1].type"), tree.names());
    }

    @Test
    void linesFollowTheirNumbersWhateverTheOrderOfTheFields() {
        assertEquals(json("{'grades':['a','b','c']}"), tree("grades[10]=c", "grades[2]=b", "grades[0]=a"));
    }

    @Test
    void everyFieldShownIsNamedBlankOrNot() {
        assertEquals(
                List.of("title", "contact.name", "contact.email", "channels"),
                of("title=", "contact.name=", "contact.email=b", "channels=x", "channels=y")
                        .names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=1 a.b=2",
                "a.b=2 a=1",
                "a[0]=1 a.b=2",
                "a=1 a[0]=2",
                "[0]=1",
                "a[b]=1",
                "a[0=1",
                "a]=1",
                "a..b=1",
                "a[1234]=1",
                "a[-1]=1",
                "a[0][=1"
            })
    void whatNoFormOfOursSaysIsRefused(String fields) {
        assertThrows(IllegalArgumentException.class, () -> of(fields.split(" ")));
    }

    @Test
    void aFormOfThousandsOfFieldsIsRefused() {
        String[] fields = Stream.iterate(0, n -> n + 1)
                .limit(4_001)
                .map(n -> "a" + n + "=1")
                .toArray(String[]::new);
        assertThrows(IllegalArgumentException.class, () -> of(fields));
    }

    @ParameterizedTest
    @CsvSource({"12,12", "' 12 ',12", "1 200,1200", "+3,3", "-4,-4", "5.0,5"})
    void aWholeNumberIsReadFromText(String typed, long expected) {
        assertEquals(Optional.of(expected), read(typed, fields -> fields.whole("x", -10_000, 10_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"douze", "1.5", "1,5", "10001", "1e3", "0x10", "99999999999999999999999", "--1"})
    void whatIsNoWholeNumberWithinTheBoundsIsTold(String typed) {
        assertEquals(List.of("x"), wrong(typed, fields -> fields.whole("x", 0, 10_000)));
    }

    @ParameterizedTest
    @CsvSource({"'0,5',0.5", "0.50,0.50", "3,3", "1 000.25,1000.25"})
    void aNumberIsReadWithACommaOrAPoint(String typed, BigDecimal expected) {
        assertEquals(Optional.of(expected), read(typed, fields -> fields.number("x")));
    }

    @ParameterizedTest
    @CsvSource({"true,true", "on,true", "false,false"})
    void aTruthIsReadFromABox(String typed, boolean expected) {
        assertEquals(Optional.of(expected), read(typed, fields -> fields.truth("x")));
    }

    @Test
    void aTruthIsNoOtherWord() {
        assertEquals(List.of("x"), wrong("oui", fields -> fields.truth("x")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T17:40,2026-11-23T16:40:00Z",
        "2026-07-14T09:00,2026-07-14T07:00:00Z",
        "2026-10-25T03:30,2026-10-25T02:30:00Z",
        "2026-11-23T17:40:00Z,2026-11-23T17:40:00Z"
    })
    void aMomentIsReadAsClocksInParisTellIt(String typed, Instant expected) {
        assertEquals(Optional.of(expected), read(typed, fields -> fields.instant("x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demain", "2026-11-23", "2026-02-30T10:00", "17:40"})
    void whatIsNoMomentIsTold(String typed) {
        assertEquals(List.of("x"), wrong(typed, fields -> fields.instant("x")));
    }

    @Test
    void aMomentIsWrittenAsItIsRead() {
        Instant moment = Instant.parse("2026-07-14T07:00:00Z");
        assertEquals("2026-07-14T09:00", FranceTime.inAField(moment));
        assertEquals(Optional.of(moment), read(FranceTime.inAField(moment), fields -> fields.instant("x")));
    }

    @Test
    void oneTextMakesAList() {
        assertEquals(Optional.of(List.of("seul")), read("seul", fields -> fields.texts("x", Function.identity())));
    }

    @Test
    void textsOfJsonAreNoNumbersNorTruthsNorLists() {
        Fields fields = Fields.of(json("{'x':'12'}"), new FieldErrors(Messages.in(Language.FRENCH)));
        fields.whole("x", 0, 100);
        fields.number("x");
        fields.truth("x");
        fields.texts("x", Function.identity());
        assertEquals(4, fields.errors().all().size());
    }

    private static <T> T read(String typed, Function<Fields, T> question) {
        Fields fields = fields(typed);
        T read = question.apply(fields);
        assertEquals(List.of(), fields.errors().all());
        return read;
    }

    private static List<String> wrong(String typed, Function<Fields, ?> question) {
        Fields fields = fields(typed);
        question.apply(fields);
        return fields.errors().all().stream().map(FieldError::field).toList();
    }

    private static Fields fields(String typed) {
        return Fields.of(of("x=" + typed).root(), new FieldErrors(Messages.in(Language.FRENCH)));
    }

    private static JsonNode tree(String... fields) {
        return plain(of(fields).root());
    }

    private static FormTree of(String... fields) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        for (String field : fields) {
            String[] pair = field.split("=", 2);
            written.merge(
                    pair[0],
                    List.of(pair[1]),
                    (some, more) -> Stream.of(some, more).flatMap(List::stream).toList());
        }
        return FormTree.of(written);
    }

    private static JsonNode plain(JsonNode node) {
        return parsed(node.toString());
    }

    private static JsonNode json(String text) {
        return parsed(text.replace('\'', '"'));
    }

    private static JsonNode parsed(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }
}
