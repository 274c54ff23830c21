package org.observatoire.web.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The description of the API, written by hand feature by feature, and put together here. */
final class OpenApi {

    private static final String FOLDER = "/org/observatoire/web/openapi/";
    private static final List<String> FEATURES = List.of(
            "vocabularies",
            "access",
            "catalogue",
            "sheets",
            "sheet",
            "pictures",
            "decisions",
            "territories",
            "rankings",
            "editions",
            "organising",
            "juries",
            "palmares",
            "journal",
            "service");
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenApi() {}

    static ObjectNode document() {
        ObjectNode document = (ObjectNode) read("document");
        String version = OpenApi.class.getPackage().getImplementationVersion();
        document.withObject("/info").put("version", version == null ? "development" : version);
        FEATURES.forEach(feature -> add(read(feature), document));
        return document;
    }

    private static void add(JsonNode feature, ObjectNode document) {
        feature.path("paths").properties().forEach(path -> {
            ObjectNode known = document.withObject("/paths").withObjectProperty(path.getKey());
            known.setAll((ObjectNode) path.getValue());
        });
        document.withObject("/components/schemas")
                .setAll((ObjectNode) feature.path("components").path("schemas"));
    }

    private static JsonNode read(String name) {
        try (InputStream written = OpenApi.class.getResourceAsStream(FOLDER + name + ".json")) {
            return JSON.readTree(written);
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }
}
