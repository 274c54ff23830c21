package org.observatoire.web.http;

import io.javalin.config.RoutesConfig;

/** The routes of a feature. */
public interface Routes {

    /**
     * Adds these routes to the server's.
     *
     * @param routes where to add them
     */
    void addTo(RoutesConfig routes);
}
