package org.observatoire.web.ranking;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Routes;

/** {@code POST /api/v1/rankings}: ranks for whoever asks, and keeps nothing. */
public final class RankingRoutes implements Routes {

    @Inject
    public RankingRoutes() {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/rankings", this::rank);
    }

    private void rank(Context context) {
        context.json(Rankings.answer(Body.json(context, Rankings.LARGEST), Messages.in(Language.of(context))));
    }
}
