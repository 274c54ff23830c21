package org.observatoire.web.bootstrap;

import com.google.inject.Injector;
import com.google.inject.Stage;
import io.javalin.util.JavalinException;
import java.nio.file.Path;
import java.util.Optional;
import org.observatoire.application.access.SeatOrganiser;
import org.observatoire.application.actor.Token;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.web.http.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A whole observatory, put together and running. */
final class Observatory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Observatory.class);

    private final Injector injector;
    private final WebServer server;

    private Observatory(Injector injector) {
        this.injector = injector;
        this.server = injector.getInstance(WebServer.class);
    }

    /** Puts the observatory together over a file, without listening yet. */
    static Observatory over(Path database, Settings settings) {
        return new Observatory(Wiring.over(
                Stage.PRODUCTION,
                database,
                settings.adapters(),
                new ApplicationModule(),
                new SettingsModule(settings.baseUrl(), settings.proxies()),
                new WebModule()));
    }

    /** Seats the organiser; a token is returned only when one was made, to be shown once. */
    Optional<Token> seatOrganiser(Optional<Token> chosen) {
        Outcome<Optional<Token>> outcome =
                injector.getInstance(SeatOrganiser.class).seat(chosen);
        return ((Outcome.Done<Optional<Token>>) outcome).value();
    }

    Demo demo() {
        return injector.getInstance(Demo.class);
    }

    Rehearsal rehearsal() {
        return injector.getInstance(Rehearsal.class);
    }

    int listen(String host, int port) {
        try {
            return server.start(host, port);
        } catch (JavalinException inUse) {
            throw new CannotStart(
                    "cannot listen on " + host + ":" + port
                            + "; is another server there? Choose another --port, or 0 for a free one",
                    inUse);
        }
    }

    /** Finishes the requests under way, then lets go of whatever the adapters hold. */
    @Override
    public void close() {
        server.stop();
        Wiring.letGo(injector);
        LOG.info("stopped");
    }
}
