package org.observatoire.web.inspiration;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.inspiration.LinkReuse;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.web.http.Body;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Fields;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.PathParameters;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;

/** {@code POST /api/v1/actions/<id>/inspirations}: saying that an action borrowed from another. */
public final class InspirationRoutes implements Routes {

    private final LinkReuse linkReuse;
    private final WhoAsks whoAsks;

    @Inject
    public InspirationRoutes(LinkReuse linkReuse, WhoAsks whoAsks) {
        this.linkReuse = linkReuse;
        this.whoAsks = whoAsks;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/actions/{id}/inspirations", this::link);
    }

    private void link(Context context) {
        Actor actor = whoAsks.of(context);
        ActionId borrower = PathParameters.action(context);
        LinkReuse.Command said = read(borrower, Body.json(context), Messages.in(Language.of(context)));
        Reuse reuse = Outcomes.orRefuse(linkReuse.link(actor, said));
        context.status(201).header("Location", "/api/v1/actions/" + borrower).json(ReuseJson.of(reuse));
    }

    private static LinkReuse.Command read(ActionId borrower, JsonNode object, Messages messages) {
        Fields fields = Fields.of(object, new FieldErrors(messages));
        fields.require("inspiredBy");
        Optional<ActionId> lender = fields.text("inspiredBy", ActionId::new);
        Optional<ApproximateDate> on = fields.text("date", ApproximateDate::new);
        fields.nothingElse();
        fields.errors().refuseAny(ProblemType.INVALID);
        return new LinkReuse.Command(borrower, lender.orElseThrow(), on);
    }
}
