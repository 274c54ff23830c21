package org.observatoire.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatoire.web.ranking.RankingCases;

class RankCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION =
            "{\"method\":\"borda\",\"candidates\":[\"Élan\",\"B\"],\"ballots\":[{\"ranking\":[[\"Élan\"],[\"B\"]]}]}";

    @TempDir
    private Path folder;

    static Stream<RankingCases.Case> cases() {
        return RankingCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRanksAreThoseTheSourceExpects(RankingCases.Case worked) throws IOException {
        Commands.Ran ran = Commands.run("rank", written(worked.question()));
        assertEquals(0, ran.exitCode(), ran.err());
        Map<String, Integer> ranks = new TreeMap<>();
        JSON.readTree(ran.out())
                .get("ranks")
                .properties()
                .forEach(rank -> ranks.put(rank.getKey(), rank.getValue().asInt()));
        assertEquals(worked.ranks(), ranks);
    }

    @Test
    void standardInputIsAFileToo() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(QUESTION.getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(
                    "Élan",
                    JSON.readTree(Commands.run("rank", "-").out())
                            .at("/winners/0")
                            .asText());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void reasonsAreGivenInTheLanguageAskedFor() throws IOException {
        String file = written(QUESTION);
        assertTrue(why(Commands.run("rank", file)).startsWith("« Élan » devance « B »"));
        assertTrue(why(Commands.run("rank", "--lang", "en", file)).startsWith("“Élan” is above “B”"));
    }

    @Test
    void whatIsInvalidAnswersOneWithTheProblem() throws IOException {
        Commands.Ran ran = Commands.run("rank", written("{\"method\":\"borda\"}"));
        assertEquals(1, ran.exitCode());
        assertEquals("", ran.out());
        JsonNode problem = JSON.readTree(ran.err());
        assertEquals("candidates", problem.at("/errors/0/field").asText());
        assertEquals(422, problem.get("status").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"a\":1,\"a\":2}", "\"text\"", "{} {}"})
    void whatIsUnreadableAnswersTwoWithTheProblem(String text) throws IOException {
        Commands.Ran ran = Commands.run("rank", written(text));
        assertEquals(2, ran.exitCode());
        assertEquals(400, JSON.readTree(ran.err()).get("status").asInt());
    }

    @Test
    void aFileThatIsNotThereAnswersTwo() {
        Commands.Ran ran = Commands.run("rank", folder.resolve("absent").toString());
        assertEquals(2, ran.exitCode());
        assertTrue(ran.err().contains("absent"), ran.err());
    }

    @Test
    void wrongUsageAnswersTwo() {
        assertEquals(2, Commands.run("rank").exitCode());
        assertEquals(2, Commands.run("rank", "--lang", "de", "-").exitCode());
        assertEquals(0, Commands.run("rank", "--help").exitCode());
    }

    private static String why(Commands.Ran ran) throws IOException {
        return JSON.readTree(ran.out()).at("/explanations/0/why").asText();
    }

    private String written(String text) throws IOException {
        return Files.writeString(folder.resolve("question.json"), text).toString();
    }
}
