package org.observatoire.web.moderation;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.observatoire.application.action.FindActions;
import org.observatoire.application.action.ListProposals;
import org.observatoire.application.actor.Actor;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Limit;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code GET /api/v1/proposals} and {@code GET /api/v1/register}: what organisers read of every action. */
public final class RegisterRoutes implements Routes {

    private final ListProposals listProposals;
    private final FindActions findActions;
    private final WhoAsks whoAsks;

    @Inject
    public RegisterRoutes(ListProposals listProposals, FindActions findActions, WhoAsks whoAsks) {
        this.listProposals = listProposals;
        this.findActions = findActions;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/proposals", this::list);
        routes.get("/api/v1/register", this::find);
    }

    private void list(Context context) {
        Actor actor = whoAsks.of(context);
        Query query = Query.of(context);
        ModerationQuestion asked = ModerationQuestion.of(query, Messages.in(Language.of(context)));
        var command = new ListProposals.Command(asked.after(), limit(context, query));
        context.json(RegisterJson.of(Outcomes.orRefuse(listProposals.list(actor, command))));
    }

    private void find(Context context) {
        Actor actor = whoAsks.of(context);
        Query query = Query.of(context);
        ModerationQuestion asked = ModerationQuestion.of(query, Messages.in(Language.of(context)));
        var command = new FindActions.Command(
                asked.words().orElse(""), asked.standing(), asked.after(), limit(context, query));
        context.json(RegisterJson.of(Outcomes.orRefuse(findActions.find(actor, command))));
    }

    private static int limit(Context context, Query query) {
        FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
        int limit = Limit.of(query, errors);
        errors.refuseAny(ProblemType.BAD_REQUEST);
        return limit;
    }
}
