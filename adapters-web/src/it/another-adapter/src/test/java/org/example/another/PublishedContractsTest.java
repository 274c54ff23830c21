package org.example.another;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.contract.AccessContract;
import org.observatoire.application.testing.contract.ActionCatalogueContract;
import org.observatoire.application.testing.contract.ActionRegisterContract;
import org.observatoire.application.testing.contract.ActionsContract;
import org.observatoire.application.testing.contract.BackupContract;
import org.observatoire.application.testing.contract.BallotsContract;
import org.observatoire.application.testing.contract.ContactsContract;
import org.observatoire.application.testing.contract.DarkroomContract;
import org.observatoire.application.testing.contract.DeliberationsContract;
import org.observatoire.application.testing.contract.EditionsContract;
import org.observatoire.application.testing.contract.IdentifiersContract;
import org.observatoire.application.testing.contract.InspirationsContract;
import org.observatoire.application.testing.contract.JournalContract;
import org.observatoire.application.testing.contract.JuriesContract;
import org.observatoire.application.testing.contract.OrganisersContract;
import org.observatoire.application.testing.contract.PalmaresArchiveContract;
import org.observatoire.application.testing.contract.PicturesContract;
import org.observatoire.application.testing.contract.PortContract;
import org.observatoire.application.testing.contract.PrizeContract;
import org.observatoire.application.testing.contract.SessionsContract;
import org.observatoire.application.testing.contract.TerritoriesContract;
import org.observatoire.application.testing.contract.UnitOfWorkContract;

class PublishedContractsTest {

    abstract static class Held implements PortContract {

        private final Ports ports = Filled.ports();

        @Override
        public Ports ports() {
            return ports;
        }
    }

    @Nested
    class Access extends Held implements AccessContract {}

    @Nested
    class ActionCatalogue extends Held implements ActionCatalogueContract {}

    @Nested
    class ActionRegister extends Held implements ActionRegisterContract {}

    @Nested
    class Actions extends Held implements ActionsContract {}

    @Nested
    class Backup extends Held implements BackupContract {}

    @Nested
    class Ballots extends Held implements BallotsContract {}

    @Nested
    class Contacts extends Held implements ContactsContract {}

    @Nested
    class Darkroom extends Held implements DarkroomContract {}

    @Nested
    class Deliberations extends Held implements DeliberationsContract {}

    @Nested
    class Editions extends Held implements EditionsContract {}

    @Nested
    class Identifiers extends Held implements IdentifiersContract {}

    @Nested
    class Inspirations extends Held implements InspirationsContract {}

    @Nested
    class Journal extends Held implements JournalContract {}

    @Nested
    class Juries extends Held implements JuriesContract {}

    @Nested
    class Organisers extends Held implements OrganisersContract {}

    @Nested
    class PalmaresArchive extends Held implements PalmaresArchiveContract {}

    @Nested
    class Pictures extends Held implements PicturesContract {}

    @Nested
    class Prize extends Held implements PrizeContract {}

    @Nested
    class Sessions extends Held implements SessionsContract {}

    @Nested
    class Territories extends Held implements TerritoriesContract {}

    @Nested
    class UnitOfWork extends Held implements UnitOfWorkContract {}

    @Test
    void noPublishedContractIsLeftOut() throws IOException {
        Set<String> held = Stream.of(PublishedContractsTest.class.getDeclaredClasses())
                .filter(type -> type.isAnnotationPresent(Nested.class))
                .map(type -> type.getInterfaces()[0].getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(published(), held);
    }

    private static Set<String> published() throws IOException {
        String jar = PortContract.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        try (JarFile tests = new JarFile(jar)) {
            return tests.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith("Contract.class"))
                    .map(name -> name.replace('/', '.').replaceAll("\\.class$", ""))
                    .map(PublishedContractsTest::named)
                    .filter(type -> Modifier.isPublic(type.getModifiers()) && type != PortContract.class)
                    .map(Class::getSimpleName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException listed) {
            throw new IllegalStateException(name, listed);
        }
    }
}
