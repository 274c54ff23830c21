package org.observatoire.web.palmares;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.observatoire.application.palmares.ListEditions;
import org.observatoire.application.palmares.ReadPalmares;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;

/** {@code GET /api/v1/editions} and {@code GET /api/v1/editions/<year>/palmares}. */
public final class EditionRoutes implements Routes {

    private final ListEditions listEditions;
    private final ReadPalmares readPalmares;

    @Inject
    public EditionRoutes(ListEditions listEditions, ReadPalmares readPalmares) {
        this.listEditions = listEditions;
        this.readPalmares = readPalmares;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/editions", this::list);
        routes.get("/api/v1/editions/{year}/palmares", this::palmares);
    }

    private void list(Context context) {
        List<EditionJson> items =
                listEditions.list().stream().map(EditionJson::new).toList();
        context.json(Map.of("items", items));
    }

    private void palmares(Context context) {
        context.json(PalmaresJson.of(Outcomes.orRefuse(readPalmares.read(PathParameters.year(context)))));
    }
}
