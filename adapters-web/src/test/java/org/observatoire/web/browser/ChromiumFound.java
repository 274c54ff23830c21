package org.observatoire.web.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Finds Chromium on the path, and starts it once for all tests. The environment variable {@code CHROMIUM} tells where it is
 * instead, and demands it: what it names must be there.
 */
final class ChromiumFound implements ExecutionCondition, ParameterResolver {

    private static final String DEMANDED = "CHROMIUM";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return executable()
                .map(found -> ConditionEvaluationResult.enabled("Chromium is " + found))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "no Chromium on the path: install one, or set " + DEMANDED + " to where it is"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Chromium.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Chromium.class))
                .computeIfAbsent(
                        Chromium.class, one -> new Chromium(executable().orElseThrow()), Chromium.class);
    }

    private static Optional<Path> executable() {
        return Optional.ofNullable(System.getenv(DEMANDED))
                .map(ChromiumFound::demanded)
                .or(ChromiumFound::onThePath);
    }

    private static Path demanded(String told) {
        Path executable = Path.of(told);
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException(DEMANDED + " demands a Chromium, and there is none at '" + told + "'");
        }
        return executable;
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
