package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.jury.ReadOwnOpinions;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code opinions}: what is a selector's own to consider, and what they said. */
public final class OpinionRoutes implements Routes {

    private final ReadOwnOpinions readOwnOpinions;
    private final WhoAsks whoAsks;

    @Inject
    public OpinionRoutes(ReadOwnOpinions readOwnOpinions, WhoAsks whoAsks) {
        this.readOwnOpinions = readOwnOpinions;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/editions/{year}/opinions", this::read);
    }

    private void read(Context context) {
        Actor actor = whoAsks.of(context);
        ReadOwnOpinions.Question question = OpinionQuery.of(context, PathParameters.year(context));
        context.json(OwnOpinionsJson.of(Outcomes.orRefuse(readOwnOpinions.read(actor, question))));
    }
}
