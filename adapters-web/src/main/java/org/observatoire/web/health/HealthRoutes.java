package org.observatoire.web.health;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import java.util.Map;
import org.observatoire.application.palmares.ListEditions;
import org.observatoire.web.http.Routes;

/** {@code GET /health}: answers once the database has. */
public final class HealthRoutes implements Routes {

    private final ListEditions anyRead;

    @Inject
    HealthRoutes(ListEditions anyRead) {
        this.anyRead = anyRead;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/health", context -> {
            anyRead.list();
            context.json(Map.of("status", "ok"));
        });
    }
}
