package org.observatoire.web.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes read as one JSON object, strictly: a body that two readers could understand differently is refused. */
public final class JsonBody {

    private static final int DEEPEST = 20;

    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonBody() {}

    /** A value of JSON that stands in something else; nothing and an error at that field where it is none. */
    public static Optional<JsonNode> part(String field, String text, FieldErrors errors) {
        try {
            return Optional.of(STRICT.readTree(text));
        } catch (JsonProcessingException notJson) {
            tell(field, notJson, errors);
            return Optional.empty();
        }
    }

    /** The object written; {@link RequestRefused} where the bytes are not UTF-8, not JSON, or another kind of value. */
    public static JsonNode object(byte[] bytes, Messages messages) {
        FieldErrors errors = new FieldErrors(messages);
        try {
            JsonNode read = STRICT.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            if (read.isObject()) {
                return read;
            }
            errors.add("body", "field.not-an-object");
        } catch (CharacterCodingException notUtf8) {
            errors.add("body", "body.not-utf-8");
        } catch (JsonProcessingException notJson) {
            tell("body", notJson, errors);
        }
        throw new RequestRefused(ProblemType.BAD_REQUEST, errors.all());
    }

    private static void tell(String field, JsonProcessingException notJson, FieldErrors errors) {
        var location = notJson.getLocation();
        errors.add(
                field,
                "body.not-json",
                location == null ? 1 : location.getLineNr(),
                location == null ? 1 : location.getColumnNr());
    }
}
