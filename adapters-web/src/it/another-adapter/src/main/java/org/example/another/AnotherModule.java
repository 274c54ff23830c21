package org.example.another;

import com.google.inject.AbstractModule;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Backup;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.Contacts;
import org.observatoire.application.port.Deliberations;
import org.observatoire.application.port.Editions;
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

/** Fills the ports; {@link java.util.ServiceLoader} finds it by its name under {@code META-INF/services}. */
public final class AnotherModule extends AbstractModule {

    private final Ports ports = Filled.ports();

    @Override
    protected void configure() {
        bind(Access.class).toInstance(ports.access());
        bind(ActionCatalogue.class).toInstance(ports.catalogue());
        bind(ActionRegister.class).toInstance(ports.register());
        bind(Actions.class).toInstance(ports.actions());
        bind(Backup.class).toInstance(ports.backup());
        bind(Ballots.class).toInstance(ports.ballots());
        bind(Contacts.class).toInstance(ports.contacts());
        bind(Deliberations.class).toInstance(ports.deliberations());
        bind(Editions.class).toInstance(ports.editions());
        bind(Inspirations.class).toInstance(ports.inspirations());
        bind(Journal.class).toInstance(ports.journal());
        bind(Juries.class).toInstance(ports.juries());
        bind(Organisers.class).toInstance(ports.organisers());
        bind(PalmaresArchive.class).toInstance(ports.archive());
        bind(Pictures.class).toInstance(ports.pictures());
        bind(Sessions.class).toInstance(ports.sessions());
        bind(Territories.class).toInstance(ports.territories());
        bind(UnitOfWork.class).toInstance(ports.unitOfWork());
    }
}
