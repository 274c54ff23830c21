package org.observatoire.web.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The body of a random request: a valid one, some of whose nodes were changed; sometimes broken afterwards. */
final class RandomBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static final List<String> VALID = List.of("""
            {"authority":"commune-67447","title":"Un essai","summary":"Un résumé.","categories":["listening"],
             "channels":["facebook"],"channelsCertainty":"inferred","hashtags":["#Essai"],"audiences":["families"],
             "trigger":{"date":"2020-03-17","certainty":"stated","text":"Le confinement"},
             "contributors":[{"role":"maker","kind":"agent","label":"Un service"}],
             "sources":[{"id":"S1","title":"Une page","publisher":"Une revue","url":"https://example.org/"},"https://example.org/b"],
             "events":[{"type":"launched","modality":"done","date":"2020-03~","certainty":"stated","text":"Début","source":"S1"},
                       {"type":"relayed","modality":"done","scope":"authority","by":"commune-44109"},
                       {"type":"feedback","modality":"done","tone":"negative"},
                       {"type":"extended","modality":"announced","channel":"poster"},
                       {"type":"transformed","modality":"considered","successor":"Autre chose"}],
             "contact":{"name":"Contact de test","email":"contact@example.org"}}""", """
            {"title":"Autre titre","trigger":null,"hashtags":["a","b"]}""", """
            {"type":"continued","modality":"done","date":"2020-23","source":"https://example.org/c"}""", """
            {"reason":"Une raison"}""", """
            {"inspiredBy":"crepy-en-valois-remede-contre-la-morosite","date":"2020-05~"}""", "{}");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\u0007",
            "\ud83d\ude00",
            "x".repeat(5_000),
            "é".repeat(300),
            "2020-02-30",
            "9999-12-31",
            "0000",
            "202X",
            "20XX-01",
            "-1",
            "javascript:alert(1)",
            "http://",
            "S1",
            "commune-00000",
            "region-999999",
            "listening",
            "#",
            "\u202e",
            "'; --");

    private final Random random;

    RandomBody(Random random) {
        this.random = random;
    }

    byte[] bytes(int valid) {
        try {
            JsonNode tree = JSON.readTree(VALID.get(valid));
            for (int change = random.nextInt(4); change > 0; change--) {
                tree = changed(tree);
            }
            byte[] bytes = JSON.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
            return random.nextInt(8) == 0 ? broken(bytes) : bytes;
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private JsonNode changed(JsonNode node) {
        if (node.isEmpty() || random.nextInt(4) == 0) {
            return any();
        }
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            JsonNode value = changed(object.get(name));
            if (random.nextInt(6) == 0) {
                object.remove(name);
                object.set(TEXTS.get(random.nextInt(TEXTS.size())), value);
            } else {
                object.set(name, value);
            }
            return object;
        }
        ArrayNode array = (ArrayNode) node;
        int place = random.nextInt(array.size());
        if (random.nextInt(5) == 0) {
            JsonNode item = array.get(place);
            for (int times = random.nextInt(300); times > 0; times--) {
                array.add(item);
            }
        } else {
            array.set(place, changed(array.get(place)));
        }
        return array;
    }

    private JsonNode any() {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(BigInteger.TEN.pow(random.nextInt(400)));
            case 3 -> NODES.numberNode(random.nextGaussian() * Double.MAX_VALUE);
            case 4 -> NODES.arrayNode().add(NODES.objectNode());
            case 5 -> NODES.objectNode().set("unknown", NODES.arrayNode());
            case 6 -> NODES.numberNode(random.nextInt());
            default -> NODES.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private byte[] broken(byte[] bytes) {
        for (int change = 1 + random.nextInt(3); change > 0; change--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
