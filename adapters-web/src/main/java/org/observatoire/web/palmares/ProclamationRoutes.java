package org.observatoire.web.palmares;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.palmares.CorrectPalmares;
import org.observatoire.application.palmares.Deliberate;
import org.observatoire.application.palmares.ProclaimPalmares;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.palmares.Decision;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** How the organiser comes to a palmarès: {@code deliberation}, {@code proclamation} and {@code corrections}. */
public final class ProclamationRoutes implements Routes {

    private final Deliberate deliberate;
    private final ProclaimPalmares proclaimPalmares;
    private final CorrectPalmares correctPalmares;
    private final WhoAsks whoAsks;

    @Inject
    public ProclamationRoutes(
            Deliberate deliberate,
            ProclaimPalmares proclaimPalmares,
            CorrectPalmares correctPalmares,
            WhoAsks whoAsks) {
        this.deliberate = deliberate;
        this.proclaimPalmares = proclaimPalmares;
        this.correctPalmares = correctPalmares;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/editions/{year}/deliberation", this::deliberate);
        routes.post("/api/v1/editions/{year}/proclamation", this::proclaim);
        routes.post("/api/v1/editions/{year}/corrections", this::correct);
    }

    private void deliberate(Context context) {
        Actor actor = whoAsks.of(context);
        Deliberate.Count count = Outcomes.orRefuse(deliberate.read(actor, PathParameters.year(context)));
        context.json(DeliberationJson.of(count, Messages.in(Language.of(context))));
    }

    private void proclaim(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        Fields fields = Body.fields(context);
        Optional<Decision> decision = DecisionReader.decision(fields);
        fields.accept();
        answer(
                context,
                Outcomes.orRefuse(
                        proclaimPalmares.proclaim(actor, new ProclaimPalmares.Command(year, decision.orElseThrow()))));
    }

    private void correct(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        Fields fields = Body.fields(context);
        fields.require("reason");
        Optional<Decision> decision = DecisionReader.decision(fields);
        Optional<String> reason = fields.text("reason", written -> Wording.required("reason", written, 2_000));
        fields.accept();
        answer(
                context,
                Outcomes.orRefuse(correctPalmares.correct(
                        actor, new CorrectPalmares.Command(year, decision.orElseThrow(), reason.orElseThrow()))));
    }

    private static void answer(Context context, PalmaresArchive.Proclaimed proclaimed) {
        context.status(201)
                .header("Location", "/api/v1/editions/" + proclaimed.year() + "/palmares")
                .json(ProclaimedJson.of(proclaimed));
    }
}
