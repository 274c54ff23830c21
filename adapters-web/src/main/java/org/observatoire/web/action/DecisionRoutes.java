package org.observatoire.web.action;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.observatoire.application.action.EraseContact;
import org.observatoire.application.action.PublishAction;
import org.observatoire.application.action.RefuseAction;
import org.observatoire.application.action.TakeBackProposal;
import org.observatoire.application.action.WithdrawAction;
import org.observatoire.application.actor.Actor;
import org.observatoire.domain.action.ActionId;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** What the organiser decides of an action: {@code publication}, {@code refusal} and {@code withdrawal}. */
public final class DecisionRoutes implements Routes {

    private final PublishAction publishAction;
    private final RefuseAction refuseAction;
    private final WithdrawAction withdrawAction;
    private final TakeBackProposal takeBackProposal;
    private final EraseContact eraseContact;
    private final SheetAnswer answer;
    private final WhoAsks whoAsks;

    @Inject
    public DecisionRoutes(
            PublishAction publishAction,
            RefuseAction refuseAction,
            WithdrawAction withdrawAction,
            TakeBackProposal takeBackProposal,
            EraseContact eraseContact,
            SheetAnswer answer,
            WhoAsks whoAsks) {
        this.publishAction = publishAction;
        this.refuseAction = refuseAction;
        this.withdrawAction = withdrawAction;
        this.takeBackProposal = takeBackProposal;
        this.eraseContact = eraseContact;
        this.answer = answer;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/actions/{id}/publication", this::publish);
        routes.post("/api/v1/actions/{id}/refusal", this::refuse);
        routes.post("/api/v1/actions/{id}/withdrawal", this::withdraw);
        routes.post("/api/v1/actions/{id}/taking-back", this::takeBack);
        routes.delete("/api/v1/actions/{id}/contact", this::erase);
    }

    private void publish(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId id = PathParameters.action(context);
        Body.none(context);
        Outcomes.orRefuse(publishAction.publish(actor, id));
        answer.toWriter(context, actor, id, 200);
    }

    private void refuse(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId id = PathParameters.action(context);
        Outcomes.orRefuse(refuseAction.refuse(actor, new RefuseAction.Command(id, reason(context))));
        answer.toWriter(context, actor, id, 200);
    }

    private void withdraw(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId id = PathParameters.action(context);
        Outcomes.orRefuse(withdrawAction.withdraw(actor, new WithdrawAction.Command(id, reason(context))));
        answer.toWriter(context, actor, id, 200);
    }

    private void takeBack(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId id = PathParameters.action(context);
        Body.none(context);
        Outcomes.orRefuse(takeBackProposal.takeBack(actor, id));
        answer.toWriter(context, actor, id, 200);
    }

    private void erase(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId id = PathParameters.action(context);
        Body.none(context);
        Outcomes.orRefuse(eraseContact.erase(actor, id));
        context.status(204);
    }

    private static String reason(Context context) {
        return ReasonReader.reason(Body.json(context), Messages.in(Language.of(context)));
    }
}
