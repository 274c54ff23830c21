package org.observatoire.web.edition;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.AdvanceEdition;
import org.observatoire.application.jury.ForeseeStage;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.Stage;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code stage}: going from stage to stage, and seeing first what the next one will change. */
public final class StageRoutes implements Routes {

    private static final String STAGE = "/api/v1/editions/{year}/stage";

    private final ForeseeStage foreseeStage;
    private final AdvanceEdition advanceEdition;
    private final WhoAsks whoAsks;

    @Inject
    public StageRoutes(ForeseeStage foreseeStage, AdvanceEdition advanceEdition, WhoAsks whoAsks) {
        this.foreseeStage = foreseeStage;
        this.advanceEdition = advanceEdition;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(STAGE, this::foresee);
        routes.post(STAGE, this::advance);
    }

    private void foresee(Context context) {
        Actor actor = whoAsks.of(context);
        context.json(ForeseenJson.of(Outcomes.orRefuse(foreseeStage.foresee(actor, PathParameters.year(context)))));
    }

    private void advance(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        Fields fields = Body.fields(context);
        fields.require("to");
        Optional<Stage> to = fields.term("to", Stage.class);
        fields.accept();
        Edition edition =
                Outcomes.orRefuse(advanceEdition.advance(actor, new AdvanceEdition.Command(year, to.orElseThrow())));
        context.json(Map.of("year", year, "stage", edition.stage().code()));
    }
}
