package org.observatoire.web.edition;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.edition.NominateAction;
import org.observatoire.application.edition.WithdrawNomination;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code nominations}: made by the organiser, and taken back while nominees are not public. */
public final class NominationRoutes implements Routes {

    private static final String NOMINATIONS = "/api/v1/editions/{year}/nominations";

    private final NominateAction nominateAction;
    private final WithdrawNomination withdrawNomination;
    private final WhoAsks whoAsks;

    @Inject
    public NominationRoutes(NominateAction nominateAction, WithdrawNomination withdrawNomination, WhoAsks whoAsks) {
        this.nominateAction = nominateAction;
        this.withdrawNomination = withdrawNomination;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(NOMINATIONS, this::nominate);
        routes.delete(NOMINATIONS + "/{id}", this::withdraw);
    }

    private void nominate(Context context) {
        Actor actor = whoAsks.of(context);
        int year = PathParameters.year(context);
        Fields fields = Body.fields(context);
        fields.require("action", "category");
        Optional<ActionId> action = fields.text("action", ActionId::new);
        Optional<CategoryId> category = fields.text("category", CategoryId::new);
        fields.accept();
        NominationId nomination = Outcomes.orRefuse(nominateAction.nominate(
                actor, new NominateAction.Command(year, action.orElseThrow(), category.orElseThrow())));
        context.status(201).json(Map.of("id", nomination.toString()));
    }

    private void withdraw(Context context) {
        Actor actor = whoAsks.of(context);
        Body.none(context);
        Outcomes.orRefuse(withdrawNomination.withdraw(
                actor,
                new WithdrawNomination.Command(PathParameters.year(context), PathParameters.nomination(context))));
        context.status(204);
    }
}
