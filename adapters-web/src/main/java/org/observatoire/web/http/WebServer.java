package org.observatoire.web.http;

import com.google.inject.Inject;
import io.javalin.Javalin;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server over the routes of every feature. */
public final class WebServer {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private final Javalin javalin;

    @Inject
    public WebServer(Set<Routes> features) {
        javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.prefer405over404 = true;
            features.forEach(feature -> feature.addTo(config.routes));
            config.routes.exception(Exception.class, (exception, context) -> {
                LOG.error("{} {} failed", context.method(), context.path(), exception);
                Problem.of(ProblemType.INTERNAL_ERROR, Messages.in(Language.of(context)), List.of())
                        .answer(context);
            });
        });
    }

    /** Starts to listen; port 0 takes a free one. */
    public int start(String host, int port) {
        javalin.start(host, port);
        return javalin.port();
    }

    /** Finishes the requests under way, then stops. */
    public void stop() {
        javalin.stop();
    }

    public Javalin javalin() {
        return javalin;
    }
}
