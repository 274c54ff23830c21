package org.observatoire.web.action;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.observatoire.application.action.BrowseHallOfFame;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.Routes;

/** {@code GET /api/v1/actions}: anyone searches the Hall of Fame. */
public final class CatalogueRoutes implements Routes {

    private final BrowseHallOfFame hallOfFame;

    @Inject
    public CatalogueRoutes(BrowseHallOfFame hallOfFame) {
        this.hallOfFame = hallOfFame;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/actions", this::browse);
    }

    private void browse(Context context) {
        Messages messages = Messages.in(Language.of(context));
        FieldErrors errors = new FieldErrors(messages);
        CatalogueSearch search = new CatalogueSearch(Query.of(context), errors);
        BrowseHallOfFame.Command asked = search.command();
        errors.refuseAny(ProblemType.BAD_REQUEST);
        BrowseHallOfFame.Gallery found = Outcomes.orRefuse(hallOfFame.browse(asked));
        search.tellUnknownAreas(asked, found.areas());
        errors.refuseAny(ProblemType.BAD_REQUEST);
        context.json(PageJson.of(found, messages));
    }
}
