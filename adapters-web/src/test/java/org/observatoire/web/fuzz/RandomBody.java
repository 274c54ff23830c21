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

    static final List<String> VALID =
            List.of("""
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
            {"inspiredBy":"crepy-en-valois-remede-contre-la-morosite","date":"2020-05~"}""", """
            {"year":2027,"name":"Essai","method":"weighted-mean","scale":{"min":0,"max":5},"recusal":"epci",
             "quorum":{"share":0.5,"min":3},"jurorsPerNominee":3,"gold":true,
             "windows":{"judging":{"opens":"2026-01-01T00:00:00Z","closes":"2027-01-01T00:00:00Z"}},
             "categories":[{"id":"une","label":"Une","eligibleKinds":["commune"],"eligibleSizes":[],
              "grid":[{"id":"a","label":"A","weight":60},{"id":"b","label":"B","weight":40}],
              "distinctions":{"silver":1,"bronze":2}}]}""", """
            {"to":"selection"}""", """
            {"action":"arras-masques-en-marchant","category":"ecoute"}""", """
            {"name":"Jurée 9","affiliation":"commune-67447","role":"juror"}""", """
            {"category":"ecoute","opinion":"discuss","comment":"Vu."}""", """
            {"scores":{"idee":3,"effet":4},"comment":"","final":false}""", """
            {"nomination":"ecoute.hazebrouck-escape-game","reason":"Un lien."}""", """
            {"gold":["ecoute.marseillan-petits-confines"],"publish":"ballots","reason":"Une erreur.",
             "overrides":[{"category":"ecoute","laureates":["ecoute.hazebrouck-escape-game"],"bronze":[],"reason":"Oui."}]}""", """
            {"method":"majority-judgment","grades":["non","oui"],"candidates":["A","B"],"tallies":[[1,2],[2,1]],"tie":"gauge",
             "quorum":{"share":0.5,"min":1}}""", """
            {"method":"weighted-mean","criteria":[{"id":"c","weight":1.5}],"candidates":["A","B"],"trim":true,
             "ballots":[{"juror":"J","scores":{"A":{"c":0.1},"B":{"c":3}}}]}""", """
            {"method":"schulze","candidates":["A","B","C"],"ballots":[{"count":3,"ranking":[["A"],["B","C"]]}]}""", "{}");

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
