package org.observatoire.web.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the server answered.
 *
 * @param status the status
 * @param headers the headers, by name in any case
 * @param body the body
 */
public record Answer(int status, Map<String, List<String>> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        return new Answer(response.statusCode(), headers, new String(response.body(), StandardCharsets.UTF_8));
    }

    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The media type, without its parameters. */
    public String mediaType() {
        return header("Content-Type").orElse("").replaceAll(";.*", "").strip();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + body, notJson);
        }
    }

    /** The value at a JSON pointer, as text. */
    public String text(String pointer) {
        return json().at(pointer).asText();
    }

    /** One field of each item of the list at a JSON pointer. */
    public List<String> texts(String pointer, String field) {
        return items(pointer).map(item -> item.get(field).asText()).toList();
    }

    public Stream<JsonNode> items(String pointer) {
        return StreamSupport.stream(json().at(pointer).spliterator(), false);
    }
}
