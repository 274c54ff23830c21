package org.observatoire.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.application.seal.Sha256;
import org.observatoire.domain.palmares.PublishedDetail;
import org.observatoire.web.testing.PrizeScene;

class RecountCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static String file;

    @TempDir
    private Path folder;

    @BeforeAll
    static void proclaim() {
        try (ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020()) {
            PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
            prize.runTo("proclaimed");
            file = prize.client().get(PrizeScene.EDITION + "/recount").body();
        }
    }

    @Test
    void aFaithfulFileAgreesHoweverItIsLaidOut() throws IOException {
        assertEquals(0, recount(file).exitCode());
        assertEquals(0, recount(JSON.readTree(file).toPrettyString()).exitCode());
    }

    @Test
    void theSealIsThatOfTheFileWithoutItAsTheReadmeOfTheDomainSays() throws IOException {
        String without = file.replaceFirst(",\"seal\":\"sha256:[0-9a-f]{64}\"", "");
        assertEquals(
                "sha256:" + Sha256.of(without), JSON.readTree(file).get("seal").asText());
    }

    @Test
    void eachDifferenceIsALineAndSoIsTheSeal() throws IOException {
        Commands.Ran ran = recount(file.replaceFirst("\"rank\":3", "\"rank\":4"));
        assertEquals(1, ran.exitCode());
        assertTrue(
                ran.out().lines().anyMatch(line -> line.startsWith("solidarite.") && line.contains("rank")), ran.out());
        assertTrue(ran.out().contains("Le sceau ne concorde pas"), ran.out());
    }

    @Test
    void whicheverScoreIsChangedItsNomineeIsNamedWithItsMean() throws IOException {
        JsonNode whole = JSON.readTree(file);
        Random random = new Random(2026);
        List<String> scores = leaves(whole, "").stream()
                .filter(place -> place.contains("/ballots/") && place.contains("/scores/"))
                .toList();
        assertEquals(27 * 2, scores.size());
        for (String place : scores) {
            JsonNode changed = whole.deepCopy();
            int score = whole.at(place).asInt();
            ((ObjectNode) changed.at(place.substring(0, place.lastIndexOf('/'))))
                    .put(place.substring(place.lastIndexOf('/') + 1), (score + 1 + random.nextInt(4)) % 6);
            String nominee = place.replaceFirst(".*/judgements/([^/]+)/.*", "$1");
            Commands.Ran ran = recount(changed.toString());
            assertEquals(1, ran.exitCode());
            assertTrue(ran.out().lines().anyMatch(line -> line.startsWith(nominee + " : mean : ")), ran.out());
        }
    }

    @Test
    void aFileOfTheFirstFormatIsRecountedAndOneOfALaterFormatIsRefusedByName() throws IOException {
        ObjectNode first = (ObjectNode) JSON.readTree(file);
        first.put("formatVersion", 1);
        first.get("categories").forEach(category -> ((ObjectNode) category.get("returns")).remove("means"));
        assertEquals(0, recount(resealed(first)).exitCode());

        ObjectNode later = (ObjectNode) JSON.readTree(file);
        later.put("formatVersion", 3);
        Commands.Ran refused = recount(resealed(later));
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("observatoire-recount, des versions 1 à 2"), refused.err());
    }

    /** Every value of the file in turn is replaced by another of its kind, or by one of another kind. */
    @Test
    void noValueCanChangeWithoutBeingSeen() throws IOException {
        JsonNode whole = JSON.readTree(file);
        Random random = new Random(2026);
        for (String place : leaves(whole, "")) {
            for (boolean ofItsKind : new boolean[] {true, false}) {
                JsonNode changed = whole.deepCopy();
                change(changed, place, ofItsKind, random);
                Commands.Ran ran = recount(changed.toString());
                assertTrue(ran.exitCode() == 1 || ran.exitCode() == 2, () -> place + " " + ran);
                assertFalse(ran.err().contains("Exception"), () -> place + " " + ran);
            }
        }
    }

    @Test
    void nothingCanBeLeftOutNorAddedWithoutBeingSeen() throws IOException {
        JsonNode whole = JSON.readTree(file);
        for (String place : objects(whole, "")) {
            ObjectNode more = whole.deepCopy();
            ((ObjectNode) more.at(place)).put("more", 1);
            assertFalse(recount(more.toString()).exitCode() == 0, place);
            List<String> names = new ArrayList<>();
            whole.at(place).fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                ObjectNode less = whole.deepCopy();
                ((ObjectNode) less.at(place)).remove(name);
                Commands.Ran ran = recount(less.toString());
                assertTrue(ran.exitCode() == 1 || ran.exitCode() == 2, () -> place + "/" + name + " " + ran);
                assertFalse(ran.err().contains("Exception"), () -> place + "/" + name + " " + ran);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PublishedDetail.class)
    void everyDetailCanBeRecounted(PublishedDetail detail) throws IOException {
        try (ObservatoryInMemory observatory = ObservatoryInMemory.withTheActionsOf2020()) {
            PrizeScene prize = new PrizeScene(observatory.address(), ObservatoryInMemory.ORGANISER);
            prize.runTo("deliberation");
            prize.asOrganiser("POST", PrizeScene.EDITION + "/proclamation", "{'publish':'" + detail.code() + "'}");
            Commands.Ran ran =
                    recount(prize.client().get(PrizeScene.EDITION + "/recount").body());
            assertEquals(0, ran.exitCode(), ran.out());
        }
    }

    private static String resealed(ObjectNode object) {
        object.remove("seal");
        return object.put("seal", "sha256:" + Sha256.of(object.toString())).toString();
    }

    private Commands.Ran recount(String text) throws IOException {
        return Commands.run(
                "recount",
                Files.writeString(folder.resolve("recount.json"), text).toString());
    }

    private static void change(JsonNode whole, String place, boolean ofItsKind, Random random) {
        int cut = place.lastIndexOf('/');
        JsonNode holder = whole.at(place.substring(0, cut));
        JsonNode value = ofItsKind
                ? another(whole.at(place), random)
                : JSON.createArrayNode().add(7);
        if (holder instanceof ObjectNode object) {
            object.set(unescaped(place.substring(cut + 1)), value);
        } else {
            ((ArrayNode) holder).set(Integer.parseInt(place.substring(cut + 1)), value);
        }
    }

    private static JsonNode another(JsonNode value, Random random) {
        if (value.isNumber()) {
            return JSON.getNodeFactory().numberNode(value.asLong() + 1 + random.nextInt(3));
        }
        if (value.isBoolean()) {
            return JSON.getNodeFactory().booleanNode(!value.asBoolean());
        }
        return JSON.getNodeFactory().textNode(value.isNull() ? "1" : value.asText() + "-x");
    }

    private static List<String> leaves(JsonNode node, String place) {
        List<String> leaves = new ArrayList<>();
        children(node, place).forEach((at, child) -> leaves.addAll(child.isEmpty() ? List.of(at) : leaves(child, at)));
        return leaves;
    }

    private static List<String> objects(JsonNode node, String place) {
        List<String> objects = new ArrayList<>(node.isObject() ? List.of(place) : List.of());
        children(node, place).forEach((at, child) -> objects.addAll(objects(child, at)));
        return objects;
    }

    private static Map<String, JsonNode> children(JsonNode node, String place) {
        Map<String, JsonNode> children = new LinkedHashMap<>();
        node.properties().forEach(child -> children.put(place + "/" + escaped(child.getKey()), child.getValue()));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            children.put(place + "/" + index, node.get(index));
        }
        return children;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
