package org.observatoire.web.bootstrap;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.PrivateModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.observatoire.application.access.RecogniseActor;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.application.testing.Ports;
import org.observatoire.application.testing.memory.InMemoryObservatory;

class FilledPortsTest {

    private static final Ports PORTS = new InMemoryObservatory().ports();

    private static final List<Class<?>> NEEDED = List.of(RecogniseActor.class);

    private static final class Whole extends AbstractModule {
        @Override
        protected void configure() {
            bind(Access.class).toInstance(PORTS.access());
            bind(UnitOfWork.class).toInstance(PORTS.unitOfWork());
        }
    }

    private static final class AccessAlone extends PrivateModule {
        @Override
        protected void configure() {
            bind(Access.class).toInstance(PORTS.access());
            bind(UnitOfWork.class).toInstance(PORTS.unitOfWork());
            expose(Access.class);
        }
    }

    @Test
    void portsEachFilledOnceAreAccepted() {
        assertDoesNotThrow(() -> FilledPorts.require(List.of(new Whole()), List.of(), NEEDED));
    }

    @Test
    void aPortFilledTwiceIsNamedWithBothModulesAndTheirJars() {
        String told = refusal(List.of(new Whole(), new AccessAlone()));
        assertTrue(told.startsWith("port Access is filled by several adapters"), told);
        assertTrue(told.contains(Whole.class.getName() + " (" + Adapters.jarOf(new Whole()) + ")"), told);
        assertTrue(told.contains(AccessAlone.class.getName()), told);
        assertTrue(told.contains("ADAPTERS"), told);
    }

    @Test
    void whatAModuleKeepsToItselfFillsNothing() {
        String told = refusal(List.of(new AccessAlone()));
        assertTrue(told.startsWith("port UnitOfWork is filled by no adapter"), told);
        assertTrue(told.contains(AccessAlone.class.getName()), told);
    }

    @Test
    void everyOpenPortIsNamedWhenThereIsNoAdapter() {
        assertEquals(2, refusal(List.of()).lines().count());
    }

    private static String refusal(List<Module> adapters) {
        return assertThrows(CannotStart.class, () -> FilledPorts.require(adapters, List.of(), NEEDED))
                .getMessage();
    }
}
