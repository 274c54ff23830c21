package org.observatoire.web.bootstrap;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.name.Names;
import com.google.inject.spi.Message;
import io.javalin.util.JavalinException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.observatoire.application.access.SeatOrganiser;
import org.observatoire.application.actor.Token;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.web.http.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A whole observatory, put together and running. */
final class Observatory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Observatory.class);

    private static final Key<AutoCloseable> WHAT_ADAPTERS_HOLD =
            Key.get(AutoCloseable.class, Names.named("persistence"));

    private final Injector injector;
    private final WebServer server;

    private Observatory(Injector injector) {
        this.injector = injector;
        this.server = injector.getInstance(WebServer.class);
    }

    /** Puts the observatory together over a file, without listening yet. */
    static Observatory over(Path database, Settings settings) {
        List<Module> modules = new ArrayList<>(Adapters.found(settings.adapters()));
        modules.add(new ApplicationModule());
        modules.add(new SettingsModule(database, settings));
        modules.add(new WebModule());
        modules.add(binder -> {
            binder.requireExplicitBindings();
            binder.disableCircularProxies();
        });
        try {
            return new Observatory(Guice.createInjector(Stage.PRODUCTION, modules));
        } catch (CreationException incomplete) {
            throw new CannotStart(told(incomplete), incomplete);
        }
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
        Optional.ofNullable(injector.getExistingBinding(WHAT_ADAPTERS_HOLD))
                .map(binding -> binding.getProvider().get())
                .ifPresent(Observatory::letGo);
        LOG.info("stopped");
    }

    private static void letGo(AutoCloseable held) {
        try {
            held.close();
        } catch (Exception stuck) {
            throw new IllegalStateException("an adapter could not be closed", stuck);
        }
    }

    private static String told(CreationException incomplete) {
        return incomplete.getErrorMessages().stream()
                .map(Observatory::told)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String told(Message message) {
        return Optional.ofNullable(message.getCause())
                .map(Throwable::getMessage)
                .orElseGet(() -> message.getMessage().lines().findFirst().orElse("wiring failed"));
    }
}
