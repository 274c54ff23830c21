package org.observatoire.web.action;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.observatoire.application.action.CorrectAction;
import org.observatoire.application.action.ProposeAction;
import org.observatoire.application.action.RecordLifeEvent;
import org.observatoire.application.actor.Actor;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Correction;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.RateLimits;
import org.observatoire.web.http.Revisions;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code /api/v1/actions}: proposing, reading and correcting, and telling what became of it. */
public final class SheetRoutes implements Routes {

    private final ProposeAction proposeAction;
    private final CorrectAction correctAction;
    private final RecordLifeEvent recordLifeEvent;
    private final SheetAnswer answer;
    private final WhoAsks whoAsks;
    private final RateLimits limits;

    @Inject
    public SheetRoutes(
            ProposeAction proposeAction,
            CorrectAction correctAction,
            RecordLifeEvent recordLifeEvent,
            SheetAnswer answer,
            WhoAsks whoAsks,
            RateLimits limits) {
        this.proposeAction = proposeAction;
        this.correctAction = correctAction;
        this.recordLifeEvent = recordLifeEvent;
        this.answer = answer;
        this.whoAsks = whoAsks;
        this.limits = limits;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/actions", this::propose);
        routes.get("/api/v1/actions/{id}", this::read);
        routes.patch("/api/v1/actions/{id}", this::correct);
        routes.post("/api/v1/actions/{id}/events", this::tell);
    }

    private void propose(Context context) {
        ProposeAction.Command proposed = reader(context).proposal(Body.json(context));
        limits.proposal(context);
        ProposeAction.Proposal proposal = Outcomes.orRefuse(proposeAction.propose(proposed));
        context.status(201)
                .header("Location", "/api/v1/actions/" + proposal.action().id())
                .header("Cache-Control", "no-store")
                .json(ProposalJson.of(proposal));
    }

    private void read(Context context) {
        answer.toReader(context, whoAsks.of(context), PathParameters.action(context));
    }

    private void correct(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId id = PathParameters.action(context);
        int revision = Revisions.read(context);
        Correction correction = reader(context).correction(Body.json(context));
        Outcomes.orRefuse(correctAction.correct(actor, new CorrectAction.Command(id, revision, correction)));
        answer.toWriter(context, actor, id, 200);
    }

    private void tell(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId id = PathParameters.action(context);
        LifeEvent event = reader(context).event(Body.json(context));
        Outcomes.orRefuse(recordLifeEvent.tell(actor, new RecordLifeEvent.Command(id, event)));
        context.header("Location", "/api/v1/actions/" + id);
        answer.toWriter(context, actor, id, 201);
    }

    private static SheetReader reader(Context context) {
        return new SheetReader(Messages.in(Language.of(context)));
    }
}
