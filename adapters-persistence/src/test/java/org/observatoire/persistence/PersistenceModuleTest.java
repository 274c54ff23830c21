package org.observatoire.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.name.Names;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.ActionCatalogue;
import org.observatoire.application.port.ActionRegister;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.Contacts;
import org.observatoire.application.port.Deliberations;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.Inspirations;
import org.observatoire.application.port.Journal;
import org.observatoire.application.port.Juries;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.Pictures;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;

class PersistenceModuleTest {

    private static final Key<AutoCloseable> CLOSING = Key.get(AutoCloseable.class, Names.named("persistence"));

    @TempDir
    private Path directory;

    @Test
    void isFoundByWhoeverLooksForModules() {
        assertTrue(ServiceLoader.load(Module.class).stream()
                .anyMatch(provider -> provider.type().equals(PersistenceModule.class)));
    }

    @Test
    void givesEachPortOnce() throws Exception {
        List<Class<?>> ports = List.of(
                UnitOfWork.class,
                Actions.class,
                ActionCatalogue.class,
                ActionRegister.class,
                Access.class,
                Contacts.class,
                Pictures.class,
                Territories.class,
                Inspirations.class,
                Editions.class,
                Juries.class,
                Ballots.class,
                Deliberations.class,
                PalmaresArchive.class,
                Journal.class);

        Injector injector = injector(loaded());

        for (Class<?> port : ports) {
            assertSame(injector.getInstance(port), injector.getInstance(port));
        }
        injector.getInstance(CLOSING).close();
    }

    @Test
    void leavesOneFileOnceClosed() throws Exception {
        Injector injector = injector(loaded());

        injector.getInstance(CLOSING).close();

        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(
                    "observatoire.db",
                    files.map(Path::getFileName).map(Path::toString).reduce("", String::concat));
        }
    }

    @Test
    void stopsTheStartWithTheReason() {
        var refused = assertThrows(CreationException.class, () -> injector(directory));

        assertTrue(refused.getMessage().contains(directory + " is a directory"), refused::getMessage);
    }

    private Path loaded() {
        Path file = directory.resolve("observatoire.db");
        TemporaryDatabase.copyTo(file);
        return file;
    }

    private static Injector injector(Path file) {
        return Guice.createInjector(Stage.PRODUCTION, new PersistenceModule(), new AbstractModule() {
            @Override
            protected void configure() {
                binder().requireExplicitBindings();
                binder().disableCircularProxies();
                bind(Path.class).annotatedWith(Names.named("database")).toInstance(file);
            }
        });
    }
}
