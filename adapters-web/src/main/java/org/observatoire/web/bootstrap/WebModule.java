package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.Multibinder;
import org.observatoire.web.health.HealthRoutes;
import org.observatoire.web.http.Routes;
import org.observatoire.web.http.WebServer;
import org.observatoire.web.page.Pages;

/** Binds the routes of every feature, and the server that has them. */
final class WebModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Pages.class).toInstance(new Pages());
        bind(Demo.class);
        bind(WebServer.class).in(Scopes.SINGLETON);
        Multibinder<Routes> routes = Multibinder.newSetBinder(binder(), Routes.class);
        routes.addBinding().to(HealthRoutes.class);
        bind(HealthRoutes.class);
    }
}
