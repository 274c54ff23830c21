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
            var location = notJson.getLocation();
            errors.add(
                    "body",
                    "body.not-json",
                    location == null ? 1 : location.getLineNr(),
                    location == null ? 1 : location.getColumnNr());
        }
        throw new RequestRefused(ProblemType.BAD_REQUEST, errors.all());
    }
}
