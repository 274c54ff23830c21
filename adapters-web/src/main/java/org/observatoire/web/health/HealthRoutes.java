package org.observatoire.web.health;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.observatoire.application.edition.ListEditions;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Problem;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Routes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET /health}: well once the database has answered. */
public final class HealthRoutes implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger(HealthRoutes.class);

    private final ListEditions anyRead;

    @Inject
    public HealthRoutes(ListEditions anyRead) {
        this.anyRead = anyRead;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/health", this::tell);
    }

    private void tell(Context context) {
        context.header("Cache-Control", "no-store");
        try {
            anyRead.list();
            context.json(Map.of("status", "ok"));
        } catch (RuntimeException unwell) {
            LOG.error("the database does not answer", unwell);
            Problem.of(ProblemType.UNAVAILABLE, Messages.in(Language.of(context)), List.of())
                    .answer(context);
        }
    }
}
