package org.observatoire.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Inject;
import com.google.inject.name.Named;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.Normalizer;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@AnalyzeClasses(
        packages = "org.observatoire",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
class ArchitectureTest {

    private static final String DOMAIN = "org.observatoire.domain..";
    private static final String APPLICATION = "org.observatoire.application..";
    private static final String PORTS = "org.observatoire.application.port";
    private static final String PERSISTENCE = "org.observatoire.persistence..";
    private static final String WEB = "org.observatoire.web..";
    private static final String BOOTSTRAP = "org.observatoire.web.bootstrap..";

    /** The test-jar of the application is on this class path, and is not the product. */
    static final class WithoutTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar") && !location.contains("/test-classes/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.observatoire.domain.action",
                "org.observatoire.domain.category",
                "org.observatoire.domain.inspiration",
                "org.observatoire.domain.palmares",
                "org.observatoire.domain.territory",
                "org.observatoire.domain.wording",
                "org.observatoire.application.port",
                "org.observatoire.application.action",
                "org.observatoire.persistence",
                "org.observatoire.web.http",
                "org.observatoire.web.bootstrap"
            })
    void each_package_that_a_rule_is_about_exists(String name) {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new WithoutTestJars())
                .importPackages(name);
        assertFalse(product.isEmpty(), name + " is empty: a rule about it would pass in silence");
    }

    @ArchTest
    static final ArchRule the_domain_is_plain_java = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            DOMAIN,
                            "java.lang",
                            "java.lang.invoke",
                            "java.lang.runtime",
                            "java.util",
                            "java.util.function",
                            "java.util.regex",
                            "java.util.stream",
                            "java.time",
                            "java.time.temporal",
                            "java.math")
                    .or(equivalentTo(Normalizer.class))
                    .or(equivalentTo(Normalizer.Form.class)))
            .because("whoever embeds the domain jar must bring nothing with it; Unicode normalisation, which accents"
                    + " need, is the one thing that java.lang, util, time and math lack");

    @ArchTest
    static final ArchRule the_application_knows_the_domain_and_java_alone = classes()
            .that()
            .resideInAPackage(APPLICATION)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(APPLICATION, DOMAIN, "java.."))
            .because("use cases must outlive every framework");

    @ArchTest
    static final ArchRule the_web_does_not_know_how_things_are_kept = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PERSISTENCE)
            .because("another adapter's jar must be able to take its place without recompiling the web");

    @ArchTest
    static final ArchRule persistence_does_not_know_the_web = noClasses()
            .that()
            .resideInAPackage(PERSISTENCE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WEB)
            .because("adapters only meet through ports");

    @ArchTest
    static final ArchRule guice_wires_in_two_places = noClasses()
            .that()
            .resideOutsideOfPackage(BOOTSTRAP)
            .and()
            .doNotHaveSimpleName("PersistenceModule")
            .should()
            .dependOnClassesThat(resideInAPackage("com.google.inject..")
                    .and(not(Inject.class))
                    .and(not(Named.class)))
            .because("there is one composition root, and one module by adapter");

    @ArchTest
    static final ArchRule sql_stays_in_persistence = noClasses()
            .that()
            .resideOutsideOfPackage(PERSISTENCE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..", "org.sqlite..", "org.flywaydb..", "com.zaxxer..")
            .because("a second database must cost one adapter");

    @ArchTest
    static final ArchRule http_stays_in_the_web = noClasses()
            .that()
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "gg.jte..")
            .because("use cases are asked by other doors too");

    @ArchTest
    static final ArchRule persistence_shows_its_module_alone = classes()
            .that()
            .resideInAPackage(PERSISTENCE)
            .and()
            .doNotHaveSimpleName("PersistenceModule")
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate()
            .because("nobody may go around the ports");

    @ArchTest
    static final ArchRule ports_are_interfaces = classes()
            .that()
            .resideInAPackage(PORTS)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beInterfaces()
            .because("a port says what is needed, never how");

    @ArchTest
    static final ArchRule use_cases_are_final_with_one_public_method = classes()
            .that(areUseCases())
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould(Conditions.haveOnePublicMethod())
            .because("a use case is one thing that someone does");

    @ArchTest
    static final ArchRule what_the_domain_holds_never_changes = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(DOMAIN)
            .should()
            .beFinal()
            .because("a value that changes cannot be reasoned about");

    @ArchTest
    static final ArchRule time_and_chance_come_from_outside = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN, APPLICATION)
            .should()
            .callMethodWhere(Conditions.readsTheClock())
            .orShould()
            .dependOnClassesThat(
                    equivalentTo(Random.class).or(equivalentTo(UUID.class)).or(equivalentTo(ThreadLocalRandom.class)))
            .because("what cannot be repeated cannot be tested, nor recounted");

    @ArchTest
    static final ArchRule features_of_the_domain_are_layered = slices().matching("org.observatoire.domain.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what is lower knows nothing of what is higher");

    @ArchTest
    static final ArchRule features_of_the_application_are_layered =
            slices().matching("org.observatoire.application.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_of_the_web_are_layered =
            slices().matching("org.observatoire.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_things_are = noClasses()
            .that()
            .resideInAPackage("org.observatoire..")
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service)")
            .because("these words say nothing of the field");

    private static DescribedPredicate<JavaClass> areUseCases() {
        return DescribedPredicate.describe(
                "are use cases",
                type -> type.getPackageName().startsWith("org.observatoire.application.")
                        && type.isTopLevelClass()
                        && !type.isRecord()
                        && type.getConstructors().stream().anyMatch(Conditions::takesAPort));
    }

    private static DescribedPredicate<JavaClass> equivalentTo(Class<?> type) {
        return JavaClass.Predicates.equivalentTo(type);
    }

    private static DescribedPredicate<JavaClass> not(Class<?> type) {
        return DescribedPredicate.not(JavaClass.Predicates.equivalentTo(type));
    }
}
