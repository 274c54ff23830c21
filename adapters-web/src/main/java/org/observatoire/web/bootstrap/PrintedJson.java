package org.observatoire.web.bootstrap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** JSON as commands print it: one member a line. */
final class PrintedJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private PrintedJson() {}

    static String of(Object answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("answers are records of texts and numbers", bug);
        }
    }
}
