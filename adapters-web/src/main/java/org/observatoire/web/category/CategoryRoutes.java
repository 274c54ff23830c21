package org.observatoire.web.category;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.observatoire.domain.category.StandingCategory;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Routes;

/** {@code GET /api/v1/categories}: the four standing categories. */
public final class CategoryRoutes implements Routes {

    @Inject
    public CategoryRoutes() {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/categories", this::list);
    }

    private void list(Context context) {
        Messages messages = Messages.in(Language.of(context));
        List<CategoryJson> items = Stream.of(StandingCategory.values())
                .map(category -> CategoryJson.of(category, messages))
                .toList();
        context.json(Map.of("items", items));
    }
}
