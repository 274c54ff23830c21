package org.observatoire.web.bootstrap;

import com.google.inject.Binding;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.spi.DefaultElementVisitor;
import com.google.inject.spi.Element;
import com.google.inject.spi.Elements;
import com.google.inject.spi.PrivateElements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.port.UnitOfWork;

/** Holds the adapters found to one rule: each port is filled, and once. Whoever starts is told of it by port and by jar. */
final class FilledPorts {

    private static final String PORTS = UnitOfWork.class.getPackageName();

    private FilledPorts() {}

    /**
     * Refuses to start over adapters that leave a port open, or that contend for one.
     *
     * @param adapters the modules found, which an operator can choose among
     * @param ours what this jar binds whatever the adapters
     * @param needed the classes whose constructors ask for ports
     */
    static void require(List<Module> adapters, List<Module> ours, Collection<Class<?>> needed) {
        Map<String, List<Module>> filled = new LinkedHashMap<>();
        Stream.concat(adapters.stream(), ours.stream())
                .forEach(module -> portsOf(module)
                        .forEach(port -> filled.computeIfAbsent(port, first -> new ArrayList<>())
                                .add(module)));
        List<String> faults =
                Stream.concat(contended(filled), open(filled, needed, adapters)).toList();
        if (!faults.isEmpty()) {
            throw new CannotStart(String.join("\n", faults));
        }
    }

    private static Stream<String> contended(Map<String, List<Module>> filled) {
        return filled.entrySet().stream()
                .filter(port -> port.getValue().size() > 1)
                .map(port -> "port " + port.getKey() + " is filled by several adapters: " + named(port.getValue())
                        + "; choose with the setting ADAPTERS, or take one off the class path");
    }

    private static Stream<String> open(
            Map<String, List<Module>> filled, Collection<Class<?>> needed, List<Module> adapters) {
        return needed.stream()
                .flatMap(asker -> Stream.of(asker.getConstructors()[0].getParameterTypes()))
                .filter(type -> type.getPackageName().equals(PORTS))
                .map(Class::getSimpleName)
                .distinct()
                .filter(port -> !filled.containsKey(port))
                .sorted()
                .map(port -> "port " + port + " is filled by no adapter; on the class path there "
                        + (adapters.isEmpty() ? "is none" : "is " + named(adapters)));
    }

    private static Set<String> portsOf(Module module) {
        Set<String> ports = new TreeSet<>();
        Elements.getElements(module).forEach(element -> element.acceptVisitor(new Exposure(ports)));
        return ports;
    }

    private static String named(List<Module> modules) {
        return modules.stream()
                .map(module -> module.getClass().getName() + " (" + Adapters.jarOf(module) + ")")
                .collect(Collectors.joining(", "));
    }

    /** Gathers what a module gives to others: all that it binds, or what it exposes where it is private. */
    private static final class Exposure extends DefaultElementVisitor<Void> {

        private final Set<String> ports;

        private Exposure(Set<String> ports) {
            this.ports = ports;
        }

        @Override
        public <T> Void visit(Binding<T> binding) {
            keep(binding.getKey());
            return null;
        }

        @Override
        public Void visit(PrivateElements privateElements) {
            privateElements.getExposedKeys().forEach(this::keep);
            return null;
        }

        @Override
        protected Void visitOther(Element element) {
            return null;
        }

        private void keep(Key<?> key) {
            Class<?> type = key.getTypeLiteral().getRawType();
            if (type.getPackageName().equals(PORTS)) {
                ports.add(type.getSimpleName());
            }
        }
    }
}
