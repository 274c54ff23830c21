package org.observatoire.web.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.observatoire.web.http.Routes;

/** {@code GET /openapi.json}: the description of the API, written by hand and held to the routes by a test. */
public final class OpenApiRoutes implements Routes {

    private static final String DOCUMENT = "/org/observatoire/web/openapi.json";

    private final String document;

    @Inject
    public OpenApiRoutes() {
        this.document = read();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/openapi.json", context -> context.contentType("application/json").result(document));
    }

    private static String read() {
        try (InputStream written = OpenApiRoutes.class.getResourceAsStream(DOCUMENT)) {
            ObjectNode document = (ObjectNode) new ObjectMapper().readTree(written);
            String version = OpenApiRoutes.class.getPackage().getImplementationVersion();
            ((ObjectNode) document.get("info")).put("version", version == null ? "development" : version);
            return document.toPrettyString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
