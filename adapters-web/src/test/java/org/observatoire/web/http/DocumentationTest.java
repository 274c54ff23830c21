package org.observatoire.web.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.web.bootstrap.ObservatoryInMemory;

class DocumentationTest {

    private final String readme = read();

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalIsDocumentedWithItsStatus(Refusal refusal) {
        ProblemType type = Outcomes.typeOf(refusal);
        String line = "| `" + refusal.code() + "` | " + type.status() + " `" + type.code() + "` |";
        assertTrue(readme.contains(line), () -> "README.md lacks " + line);
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyKindOfProblemIsDocumentedWithItsStatus(ProblemType type) {
        String line = "| " + type.status() + " | `" + type.code() + "` |";
        assertTrue(readme.contains(line), () -> "README.md lacks " + line);
    }

    @Test
    void everyRouteIsDocumented() {
        try (ObservatoryInMemory observatory = new ObservatoryInMemory()) {
            observatory.server().javalin().unsafe.internalRouter.allHttpHandlers().stream()
                    .map(parsed -> parsed.endpoint)
                    .filter(endpoint -> endpoint.method.isHttpMethod()
                            && !endpoint.method.name().equals("HEAD"))
                    .map(endpoint -> "`" + endpoint.method.name() + " " + endpoint.path + "`")
                    .forEach(route -> assertTrue(readme.contains(route), () -> "README.md lacks " + route));
        }
    }

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException missing) {
            throw new AssertionError("adapters-web has a README.md", missing);
        }
    }
}
