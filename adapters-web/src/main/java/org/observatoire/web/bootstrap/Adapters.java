package org.observatoire.web.bootstrap;

import com.google.inject.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The adapters found on the class path: each is a Guice module that its jar declares as a service. */
final class Adapters {

    private static final Logger LOG = LoggerFactory.getLogger(Adapters.class);

    private Adapters() {}

    /**
     * The modules to use.
     *
     * @param chosen class names to keep; all of them when none is given
     */
    static List<Module> found(List<String> chosen) {
        List<Module> all = new ArrayList<>();
        ServiceLoader.load(Module.class).forEach(all::add);
        List<Module> kept = all.stream()
                .filter(module ->
                        chosen.isEmpty() || chosen.contains(module.getClass().getName()))
                .toList();
        requireEach(chosen, all);
        kept.forEach(module -> LOG.info("adapter {} from {}", module.getClass().getName(), jarOf(module)));
        return kept;
    }

    static String jarOf(Module module) {
        return String.valueOf(
                module.getClass().getProtectionDomain().getCodeSource().getLocation());
    }

    private static void requireEach(List<String> chosen, List<Module> all) {
        List<String> names =
                all.stream().map(module -> module.getClass().getName()).toList();
        for (String name : chosen) {
            if (!names.contains(name)) {
                throw new CannotStart("no adapter " + name + " on the class path (setting ADAPTERS); there are: "
                        + (names.isEmpty() ? "none" : String.join(", ", names)));
            }
        }
    }
}
