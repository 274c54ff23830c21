package org.observatoire.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What the rules of the house need beyond ArchUnit's own words. */
final class Conditions {

    private Conditions() {}

    /** The chronicle, through which use cases write, is no use case: it is the only other class over a port. */
    static boolean takesAPort(JavaConstructor constructor) {
        boolean overAUnitOfWork = constructor.getRawParameterTypes().stream()
                .anyMatch(type -> type.getSimpleName().equals("UnitOfWork"));
        return overAUnitOfWork && constructor.getModifiers().contains(JavaModifier.PUBLIC);
    }

    static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have one public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long methods = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .count();
                if (methods != 1) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " has " + methods + " public methods"));
                }
            }
        };
    }

    static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return DescribedPredicate.describe(
                "reads the machine's clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")
                        || call.getTargetOwner().isEquivalentTo(System.class)
                                && (call.getName().equals("currentTimeMillis")
                                        || call.getName().equals("nanoTime")));
    }
}
