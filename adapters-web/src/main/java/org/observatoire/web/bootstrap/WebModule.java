package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import java.util.List;
import org.observatoire.web.action.ActionPage;
import org.observatoire.web.action.GalleryPages;
import org.observatoire.web.category.CategoriesPage;
import org.observatoire.web.health.HealthRoutes;
import org.observatoire.web.http.ProblemPage;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WebServer;
import org.observatoire.web.http.WhoAsks;
import org.observatoire.web.page.AssetRoutes;
import org.observatoire.web.page.ErrorPage;
import org.observatoire.web.page.Pages;
import org.observatoire.web.palmares.EditionPages;
import org.observatoire.web.site.LegalPage;

/** Binds the routes of every feature, and the server that has them. */
final class WebModule extends AbstractModule {

    private static final List<Class<? extends Routes>> PAGES = List.of(
            AssetRoutes.class,
            GalleryPages.class,
            ActionPage.class,
            EditionPages.class,
            CategoriesPage.class,
            LegalPage.class);

    @Override
    protected void configure() {
        bind(Pages.class).in(Scopes.SINGLETON);
        bind(ProblemPage.class).to(ErrorPage.class);
        bind(ErrorPage.class);
        bind(WhoAsks.class);
        bind(Demo.class);
        bind(WebServer.class).in(Scopes.SINGLETON);
        Multibinder<Routes> routes = Multibinder.newSetBinder(binder(), Routes.class);
        routes.addBinding().to(HealthRoutes.class);
        bind(HealthRoutes.class);
        PAGES.forEach(page -> {
            routes.addBinding().to(page);
            bind(page);
        });
    }
}
