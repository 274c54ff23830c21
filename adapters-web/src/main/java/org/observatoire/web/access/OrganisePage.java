package org.observatoire.web.access;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.Pages;

/** {@code GET /organise}: where organisers come in, and what they may do from there. */
public final class OrganisePage implements Routes {

    private final WhoAsks whoAsks;
    private final Pages pages;

    @Inject
    public OrganisePage(WhoAsks whoAsks, Pages pages) {
        this.whoAsks = whoAsks;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/organise", this::show);
    }

    private void show(Context context) {
        whoAsks.organiserOnPage(context);
        pages.show(context, "access/organise.jte", pages.frame(context), Map.of());
    }
}
