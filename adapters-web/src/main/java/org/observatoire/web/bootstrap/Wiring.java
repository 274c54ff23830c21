package org.observatoire.web.bootstrap;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.name.Names;
import com.google.inject.spi.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts use cases together over the adapters found on the class path. */
final class Wiring {

    private static final Key<AutoCloseable> WHAT_ADAPTERS_HOLD =
            Key.get(AutoCloseable.class, Names.named("persistence"));

    private Wiring() {}

    /**
     * Everything over a file.
     *
     * @param stage whether to make everything at once, or as it is asked for
     * @param database the file
     * @param adapters the class names of the adapters to use; all of them when none is given
     * @param ours what to put over the adapters
     */
    static Injector over(Stage stage, Path database, List<String> adapters, Module... ours) {
        List<Module> found = Adapters.found(adapters);
        FilledPorts.require(found, List.of(ours), askersAmong(ours));
        List<Module> modules = new ArrayList<>(found);
        modules.addAll(List.of(ours));
        modules.add(binder -> {
            binder.bind(Path.class).annotatedWith(Names.named("database")).toInstance(database);
            binder.requireExplicitBindings();
            binder.disableCircularProxies();
        });
        try {
            return Guice.createInjector(stage, modules);
        } catch (CreationException incomplete) {
            throw new CannotStart(told(incomplete), incomplete);
        }
    }

    private static List<Class<?>> askersAmong(Module... ours) {
        return Stream.of(ours).anyMatch(ApplicationModule.class::isInstance) ? ApplicationModule.USE_CASES : List.of();
    }

    /** Lets go of whatever the adapters hold. */
    static void letGo(Injector injector) {
        Optional.ofNullable(injector.getExistingBinding(WHAT_ADAPTERS_HOLD))
                .map(binding -> binding.getProvider().get())
                .ifPresent(Wiring::letGo);
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
                .map(Wiring::told)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String told(Message message) {
        return Optional.ofNullable(message.getCause())
                .map(Throwable::getMessage)
                .orElseGet(() -> message.getMessage().lines().findFirst().orElse("wiring failed"));
    }
}
