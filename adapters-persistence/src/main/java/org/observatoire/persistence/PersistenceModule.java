package org.observatoire.persistence;

import com.google.inject.Exposed;
import com.google.inject.Key;
import com.google.inject.PrivateModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import com.google.inject.name.Names;
import java.nio.file.Path;
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

/**
 * Fills the ports of the application with an SQLite file.
 *
 * <p>Asks the injector for the path of that file, a {@link Path} named {@code database}. Gives each port that keeps
 * something, and an {@link AutoCloseable} named {@code persistence} that closes the file.
 *
 * <p>A file that cannot be used stops the start, with an {@link IllegalStateException} that names it and says what to do.
 */
public final class PersistenceModule extends PrivateModule {

    /** For {@link java.util.ServiceLoader}. */
    public PersistenceModule() {}

    @Override
    protected void configure() {
        requireBinding(Key.get(Path.class, Names.named("database")));
    }

    @Provides
    @Singleton
    Database database(@Named("database") Path file) {
        return Database.open(file);
    }

    @Provides
    @Singleton
    Units units(Database database) {
        return database.units();
    }

    @Provides
    @Singleton
    FrenchText frenchText() {
        return new FrenchText();
    }

    @Provides
    @Singleton
    @Exposed
    @Named("persistence")
    AutoCloseable closing(Database database) {
        return database;
    }

    @Provides
    @Singleton
    @Exposed
    UnitOfWork unitOfWork(Units units) {
        return units;
    }

    @Provides
    @Singleton
    @Exposed
    Territories territories(Units units) {
        return new JdbiTerritories(units);
    }

    @Provides
    @Singleton
    @Exposed
    Actions actions(Units units, Territories territories, FrenchText french) {
        return new JdbiActions(units, new CatalogueEntries(territories, french), new RegisterEntries(territories));
    }

    @Provides
    @Singleton
    @Exposed
    ActionCatalogue actionCatalogue(Units units, PalmaresArchive archive, FrenchText french) {
        return new JdbiActionCatalogue(units, archive, french);
    }

    @Provides
    @Singleton
    @Exposed
    ActionRegister actionRegister(Units units) {
        return new JdbiActionRegister(units);
    }

    @Provides
    @Singleton
    @Exposed
    Contacts contacts(Units units) {
        return new JdbiContacts(units);
    }

    @Provides
    @Singleton
    @Exposed
    Pictures pictures(Units units) {
        return new JdbiPictures(units);
    }

    @Provides
    @Singleton
    @Exposed
    Access access(Units units) {
        return new JdbiAccess(units);
    }

    @Provides
    @Singleton
    @Exposed
    Sessions sessions(Units units) {
        return new JdbiSessions(units);
    }

    @Provides
    @Singleton
    @Exposed
    Organisers organisers(Units units) {
        return new JdbiOrganisers(units);
    }

    @Provides
    @Singleton
    @Exposed
    Inspirations inspirations(Units units) {
        return new JdbiInspirations(units);
    }

    @Provides
    @Singleton
    @Exposed
    Editions editions(Units units) {
        return new JdbiEditions(units);
    }

    @Provides
    @Singleton
    @Exposed
    Juries juries(Units units) {
        return new JdbiJuries(units);
    }

    @Provides
    @Singleton
    @Exposed
    Ballots ballots(Units units) {
        return new JdbiBallots(units);
    }

    @Provides
    @Singleton
    @Exposed
    Deliberations deliberations(Units units) {
        return new JdbiDeliberations(units);
    }

    @Provides
    @Singleton
    @Exposed
    PalmaresArchive palmaresArchive(Units units) {
        return new JdbiPalmaresArchive(units);
    }

    @Provides
    @Singleton
    @Exposed
    Backup backup(@Named("database") Path file) {
        return new SqliteBackup(file);
    }

    @Provides
    @Singleton
    @Exposed
    Journal journal(Units units) {
        return new JdbiJournal(units);
    }
}
