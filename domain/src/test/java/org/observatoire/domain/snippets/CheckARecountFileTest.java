package org.observatoire.domain.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.palmares.Palmares;
import org.observatoire.domain.ranking.Ballot;
import org.observatoire.domain.ranking.Json;
import org.observatoire.domain.ranking.Ranking;
import org.observatoire.domain.ranking.Scores;
import org.observatoire.domain.ranking.WeightedMean;

class CheckARecountFileTest {

    // snippet: check a recount file
    /** Counts the first category of a file again, from the objects and lists that any JSON library reads it into. */
    static Ranking<String> recounted(Map<String, Object> file) {
        Map<String, Object> rules =
                object(list(object(file, "rules"), "categories").get(0));
        Map<String, Object> category = object(list(file, "categories").get(0));
        List<Map<String, Object>> grid = objects(rules, "grid");
        Set<String> nominees = objects(category, "nominees").stream()
                .filter(nominee -> nominee.get("rank") instanceof Number) // those without a rank lack their quorum
                .map(nominee -> (String) nominee.get("nomination"))
                .collect(Collectors.toSet());
        List<Ballot<String, Scores>> papers = objects(object(category, "returns"), "ballots").stream()
                .map(paper -> Ballot.of(object(paper, "judgements").entrySet().stream()
                        .filter(judgement -> nominees.contains(judgement.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, judgement -> scores(object(judgement.getValue()), grid)))))
                .toList();
        long[] weights = grid.stream()
                .mapToLong(criterion -> number(criterion.get("weight")))
                .toArray();
        return WeightedMean.ofWeights(weights).rank(nominees, papers);
    }

    private static Scores scores(Map<String, Object> judgement, List<Map<String, Object>> grid) {
        Map<String, Object> given = object(judgement, "scores");
        return Scores.of(grid.stream()
                .mapToLong(criterion -> number(given.get(criterion.get("id"))))
                .toArray());
    }

    /** The seal is over the file as written, without its own member: members are in order, so « seal » stands there. */
    static boolean sealHolds(String file) throws NoSuchAlgorithmException {
        String written = file.replaceFirst(".*\"seal\":\"sha256:([0-9a-f]{64})\".*", "$1");
        String rest = file.replaceFirst("\"seal\":\"sha256:[0-9a-f]{64}\",", "");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(rest.getBytes(StandardCharsets.UTF_8));
        return written.equals(HexFormat.of().formatHex(digest));
    }
    // end of snippet

    @Test
    void thePlacesOfTheFileAreFoundAgain() {
        Ranking<String> ranking = recounted(read(file()));
        for (Map<String, Object> nominee :
                objects(object(list(read(file()), "categories").get(0)), "nominees")) {
            assertEquals(
                    number(nominee.get("rank")),
                    ranking.rank((String) nominee.get("nomination")).orElseThrow());
        }
    }

    @Test
    void oneScoreChangedIsSeenByTheSeal() throws NoSuchAlgorithmException {
        String altered = file().replaceFirst("\"care\":5", "\"care\":2");
        assertNotEquals(file(), altered);
        assertTrue(sealHolds(file()));
        assertFalse(sealHolds(altered));
        assertNotEquals(recounted(read(file())), recounted(read(altered.replace("\"care\":5", "\"care\":0"))));
    }

    private static String file() {
        Palmares palmares = RunAnEditionTest.palmares(RunAnEditionTest.ballots());
        return palmares.sealed("sha256:" + sha256(palmares.canonical()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Map<String, Object> read(String text) {
        return object(Json.read(text));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> object(Map<String, Object> holder, String member) {
        return object(holder.get(member));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> holder, String member) {
        return (List<Object>) holder.get(member);
    }

    private static List<Map<String, Object>> objects(Map<String, Object> holder, String member) {
        return list(holder, member).stream().map(CheckARecountFileTest::object).toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
