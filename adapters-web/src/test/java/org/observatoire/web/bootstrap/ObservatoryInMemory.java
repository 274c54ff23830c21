package org.observatoire.web.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.observatoire.application.access.SeatOrganiser;
import org.observatoire.application.actor.Token;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.Contacts;
import org.observatoire.application.port.Deliberations;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.Identifiers;
import org.observatoire.application.port.Inspirations;
import org.observatoire.application.port.Journal;
import org.observatoire.application.port.Juries;
import org.observatoire.application.port.Organisers;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.port.Sessions;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.memory.InMemoryObservatory;
import org.observatoire.application.testing.sample.SomeClock;
import org.observatoire.web.http.BaseUrl;
import org.observatoire.web.http.ClientAddress;
import org.observatoire.web.http.Pace;
import org.observatoire.web.http.Paces;
import org.observatoire.web.http.WebServer;

/** The whole web adapter over the in-memory ports, listening on a free port, on a day that tests alone change. */
public final class ObservatoryInMemory implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    public static final String ORGANISER = "organiser-token-of-tests";

    private static final Pace UNHURRIED = new Pace(1_000_000, Duration.ofNanos(1));

    private final SomeClock clock = new SomeClock();
    private final Injector injector;
    private final WebServer server;
    private final int port;

    /** One where nobody has to wait. */
    public ObservatoryInMemory() {
        this(new Paces(UNHURRIED, UNHURRIED));
    }

    /** One that keeps some paces. */
    public ObservatoryInMemory(Paces paces) {
        clock.set(NOW);
        this.injector = Guice.createInjector(
                Stage.PRODUCTION,
                new ApplicationModule(),
                new WebModule(),
                new InMemory(new InMemoryObservatory().ports(), clock, paces),
                binder -> binder.requireExplicitBindings());
        injector.getInstance(SeatOrganiser.class).seat(Optional.of(new Token(ORGANISER)));
        this.server = injector.getInstance(WebServer.class);
        this.port = server.start("127.0.0.1", 0);
    }

    /** One that holds the Hall of Fame and the palmarès of 2020. */
    public static ObservatoryInMemory withTheActionsOf2020() {
        ObservatoryInMemory observatory = new ObservatoryInMemory();
        observatory.injector.getInstance(Demo.class).fillWhereEmpty();
        return observatory;
    }

    /** One that holds the rehearsal edition besides. */
    public static ObservatoryInMemory inRehearsal() {
        ObservatoryInMemory observatory = withTheActionsOf2020();
        observatory.injector.getInstance(Rehearsal.class).open();
        return observatory;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What time it is there: {@link #NOW}, until a test moves it. */
    public SomeClock clock() {
        return clock;
    }

    public WebServer server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class InMemory extends AbstractModule {

        private final Ports ports;
        private final InstantSource clock;
        private final Paces paces;

        private InMemory(Ports ports, InstantSource clock, Paces paces) {
            this.ports = ports;
            this.clock = clock;
            this.paces = paces;
        }

        @Override
        protected void configure() {
            bind(Actions.class).toInstance(ports.actions());
            bind(ActionCatalogue.class).toInstance(ports.catalogue());
            bind(ActionRegister.class).toInstance(ports.register());
            bind(Access.class).toInstance(ports.access());
            bind(Sessions.class).toInstance(ports.sessions());
            bind(Organisers.class).toInstance(ports.organisers());
            bind(Contacts.class).toInstance(ports.contacts());
            bind(Pictures.class).toInstance(ports.pictures());
            bind(Inspirations.class).toInstance(ports.inspirations());
            bind(PalmaresArchive.class).toInstance(ports.archive());
            bind(Editions.class).toInstance(ports.editions());
            bind(Juries.class).toInstance(ports.juries());
            bind(Ballots.class).toInstance(ports.ballots());
            bind(Deliberations.class).toInstance(ports.deliberations());
            bind(Journal.class).toInstance(ports.journal());
            bind(Territories.class).toInstance(ports.territories());
            bind(Identifiers.class).toInstance(ports.identifiers());
            bind(UnitOfWork.class).toInstance(ports.unitOfWork());
            bind(ClientAddress.class).toInstance(new ClientAddress(1));
            bind(Paces.class).toInstance(paces);
            bind(InstantSource.class).toInstance(clock);
            bind(BaseUrl.class).toInstance(new BaseUrl(Optional.empty()));
        }
    }
}
