package org.observatoire.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A port that one adapter alone implements says what that adapter does, not what is needed. */
class PortContractsTest {

    private static final String PORTS = "org.observatoire.application.port";
    private static final JavaClasses EVERYTHING = new ClassFileImporter().importPackages("org.observatoire");

    static Stream<JavaClass> ports() {
        return EVERYTHING.stream()
                .filter(type -> type.getPackageName().equals(PORTS))
                .filter(type -> type.isInterface() && type.isTopLevelClass())
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    @Test
    void there_are_ports() {
        assertTrue(ports().count() >= 10);
    }

    @ParameterizedTest
    @MethodSource("ports")
    void each_port_has_a_contract(JavaClass port) {
        boolean held = EVERYTHING.stream()
                .anyMatch(type -> type.isInterface() && type.getSimpleName().equals(port.getSimpleName() + "Contract"));
        assertTrue(held, "no contract for " + port.getName());
    }

    @ParameterizedTest
    @MethodSource("ports")
    void each_port_has_two_implementors_at_least(JavaClass port) {
        List<String> implementors = port.getAllSubclasses().stream()
                .filter(type -> !type.isInterface() && !type.isAnonymousClass())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();
        assertTrue(implementors.size() >= 2, port.getName() + " has only " + implementors);
    }
}
