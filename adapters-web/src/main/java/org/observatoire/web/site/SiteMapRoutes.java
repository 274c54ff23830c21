package org.observatoire.web.site;

import com.google.inject.Inject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.observatoire.application.action.ListPublishedActions;
import org.observatoire.application.palmares.ListEditions;
import org.observatoire.application.port.ActionCatalogue.Listed;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.web.http.BaseUrl;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;
import org.observatoire.web.http.Routes;

/**
 * {@code /sitemap.xml}, {@code /sitemaps/pages.xml} and {@code /sitemaps/actions.xml}, {@code /robots.txt}.
 */
public final class SiteMapRoutes implements Routes {
}
