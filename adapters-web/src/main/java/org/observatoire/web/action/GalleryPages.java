package org.observatoire.web.action;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.observatoire.application.action.BrowseHallOfFame;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Outcomes;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.Frame;
import org.observatoire.web.page.Pages;

/** {@code GET /}: the Hall of Fame. */
public final class GalleryPages implements Routes {

    private final BrowseHallOfFame hallOfFame;
    private final Pages pages;

    @Inject
    public GalleryPages(BrowseHallOfFame hallOfFame, Pages pages) {
        this.hallOfFame = hallOfFame;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", this::show);
    }

    private void show(Context context) {
        Frame frame = pages.frame(context);
        FieldErrors errors = new FieldErrors(frame.messages());
        CatalogueSearch search = new CatalogueSearch(Query.of(context), errors);
        BrowseHallOfFame.Command asked = search.command();
        errors.refuseAny(ProblemType.BAD_REQUEST);
        BrowseHallOfFame.Gallery found = Outcomes.orRefuse(hallOfFame.browse(asked));
        GalleryView view = new Gallery(frame, asked, found).view();
        pages.show(context, "action/gallery.jte", frame, Map.of("gallery", view));
    }
}
