package org.observatoire.web.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** The JSON of lines, on one line each. */
final class LineJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private LineJson() {}
}
