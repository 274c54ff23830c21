package org.observatoire.web.site;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import org.observatoire.web.http.Routes;

/** {@code GET /openapi.json}: the description of the API. */
public final class OpenApiRoutes implements Routes {

    private final String document = OpenApi.document().toPrettyString();

    @Inject
    public OpenApiRoutes() {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/openapi.json",
                context -> context.contentType("application/json").result(document));
    }
}
