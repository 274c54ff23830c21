package org.observatoire.web.site;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.observatoire.domain.action.ActionId;
import org.observatoire.web.http.BaseUrl;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Language;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.Query;
import org.observatoire.web.http.Routes;

/** {@code GET /sitemap.xml} and {@code GET /robots.txt}: what search engines may read. */
public final class SiteMapRoutes implements Routes {

    private final SiteMap siteMap;
    private final BaseUrl baseUrl;

    @Inject
    public SiteMapRoutes(SiteMap siteMap, BaseUrl baseUrl) {
        this.siteMap = siteMap;
        this.baseUrl = baseUrl;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/sitemap.xml", this::map);
        routes.get("/robots.txt", this::robots);
    }

    private void map(Context context) throws IOException {
        FieldErrors errors = new FieldErrors(Messages.in(Language.of(context)));
        Optional<String> part = Query.of(context).one("after", errors);
        Optional<ActionId> after = part.filter(written -> !written.isEmpty())
                .flatMap(written -> errors.checked("after", () -> new ActionId(written)));
        errors.refuseAny(ProblemType.BAD_REQUEST);
        context.contentType("application/xml; charset=utf-8");
        SiteMapXml xml = new SiteMapXml(context.outputStream(), path -> baseUrl.of(context, path));
        List<ActionId> parts = part.isPresent() ? List.of() : siteMap.parts();
        if (parts.isEmpty()) {
            siteMap.write(after, xml);
        } else {
            siteMap.writeIndex(parts, xml);
        }
    }

    private void robots(Context context) {
        context.contentType("text/plain; charset=utf-8")
                .result("User-agent: *\nDisallow: /api/\nSitemap: " + baseUrl.of(context, "/sitemap.xml") + "\n");
    }
}
