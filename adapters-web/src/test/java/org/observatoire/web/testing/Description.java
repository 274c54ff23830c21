package org.observatoire.web.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document that a server gives, as a judge of its answers. */
public final class Description {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(Dialect.builder(Dialects.getOpenApi31())
                    .keyword(new NonValidationKeyword("components"))
                    .build());

    private final JsonNode document;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    private Description(JsonNode document) {
        this.document = document;
    }

    public static Description read(URI address) {
        return new Description(Client.answer(
                        HttpRequest.newBuilder(address.resolve("/openapi.json")).build())
                .json());
    }

    public JsonNode document() {
        return document;
    }

    /** Fails unless the answer is one that the document announces, schema included. */
    void hold(String method, String path, Answer answer) {
        assertTrue(answer.status() < 500, () -> method + " " + path + " answered " + answer);
        if (answer.status() >= 400 && path.startsWith("/api/")) {
            holdProblem(answer);
        }
        operation(method, path).ifPresent(operation -> holdAnnounced(operation, method, answer));
    }

    /** Fails unless the answer is a problem as the document describes problems. */
    public void holdProblem(Answer answer) {
        assertEquals("application/problem+json", answer.mediaType(), answer::toString);
        if (!answer.body().isEmpty()) {
            holdTo(document.at("/components/schemas/Problem"), answer);
            assertEquals(answer.status(), answer.json().get("status").asInt());
        }
    }

    private void holdAnnounced(JsonNode operation, String method, Answer answer) {
        JsonNode responses = operation.get("responses");
        JsonNode announced = resolved(responses.path(Integer.toString(answer.status())));
        if (announced.isMissingNode()) {
            assertTrue(answer.status() >= 400, () -> operation.get("operationId") + " does not announce " + answer);
            announced = resolved(responses.get("default"));
        }
        JsonNode content = announced.path("content");
        if (content.isMissingNode() || method.equals("HEAD")) {
            assertEquals("", answer.body());
            return;
        }
        JsonNode media = content.path(answer.mediaType());
        assertFalse(media.isMissingNode(), () -> operation.get("operationId") + " does not announce " + answer);
        if (answer.mediaType().endsWith("json")) {
            holdTo(media.get("schema"), answer);
        }
    }

    private void holdTo(JsonNode schema, Answer answer) {
        List<Error> errors = schemas.computeIfAbsent(schema, this::compiled).validate(answer.json());
        assertEquals(List.of(), errors, answer::body);
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return REGISTRY.getSchema(whole);
    }

    private Optional<JsonNode> operation(String method, String path) {
        String asked = (method.equals("HEAD") ? "GET" : method).toLowerCase(Locale.ROOT);
        return document.get("paths").properties().stream()
                .filter(described -> path.matches(described.getKey().replaceAll("\\{[a-z]+}", "[^/]+")))
                .flatMap(described -> Optional.ofNullable(described.getValue().get(asked)).stream())
                .findFirst();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
