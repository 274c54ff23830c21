package org.observatoire.web.jury;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.jury.CastBallot;
import org.observatoire.application.jury.DeclareRecusal;
import org.observatoire.application.jury.ReadOwnBallots;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.jury.Recusal;
import org.observatoire.domain.wording.Wording;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** What a juror does: {@code ballots} and {@code recusals}. */
public final class BallotRoutes implements Routes {

    private final ReadOwnBallots readOwnBallots;
    private final CastBallot castBallot;
    private final DeclareRecusal declareRecusal;
    private final WhoAsks whoAsks;

    @Inject
    public BallotRoutes(
            ReadOwnBallots readOwnBallots, CastBallot castBallot, DeclareRecusal declareRecusal, WhoAsks whoAsks) {
        this.readOwnBallots = readOwnBallots;
        this.castBallot = castBallot;
        this.declareRecusal = declareRecusal;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/editions/{year}/ballots", this::read);
        routes.put("/api/v1/editions/{year}/ballots/{id}", this::cast);
        routes.post("/api/v1/editions/{year}/recusals", this::recuse);
    }

    private void read(Context context) {
        Actor actor = whoAsks.of(context);
        ReadOwnBallots.OwnBallots own = Outcomes.orRefuse(readOwnBallots.read(actor, PathParameters.year(context)));
        JudgingMethod method = own.edition().rules().method();
        List<BallotJson> ballots = own.ballots().stream()
                .map(ballot -> BallotJson.of(ballot, method))
                .toList();
        context.json(ballots);
    }

    private void cast(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        NominationId nomination = PathParameters.nomination(context);
        BallotReader.Written written = BallotReader.written(Body.fields(context));
        Ballot kept = Outcomes.orRefuse(castBallot.cast(actor, written.on(year, nomination)));
        context.json(BallotJson.of(kept, written.grade()));
    }

    private void recuse(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        Fields fields = Body.fields(context);
        fields.require("nomination", "reason");
        Optional<NominationId> nomination = fields.text("nomination", NominationId::of);
        Optional<String> reason = fields.text("reason", written -> Wording.required("reason", written, 2_000));
        Optional<JurorId> juror = fields.text("juror", JurorId::new);
        fields.accept();
        Recusal recusal = Outcomes.orRefuse(declareRecusal.declare(
                actor, new DeclareRecusal.Command(year, nomination.orElseThrow(), reason.orElseThrow(), juror)));
        context.status(201)
                .json(Map.of(
                        "juror", recusal.juror().value(),
                        "nomination", recusal.nomination().toString(),
                        "reason", recusal.reason()));
    }
}
