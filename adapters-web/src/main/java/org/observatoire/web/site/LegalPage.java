package org.observatoire.web.site;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import java.util.Map;
import org.observatoire.web.http.Routes;
import org.observatoire.web.page.Pages;

/** {@code GET /legal}: who answers for the site, what it keeps about people, and whose its data are. */
public final class LegalPage implements Routes {

    private final Pages pages;

    @Inject
    public LegalPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/legal", context -> pages.show(context, "site/legal.jte", pages.frame(context), Map.of()));
    }
}
