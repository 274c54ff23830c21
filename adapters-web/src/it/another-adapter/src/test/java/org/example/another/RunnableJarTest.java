package org.example.another;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatoire.application.testing.Ports;

class RunnableJarTest {

    @TempDir
    private Path folder;

    @Test
    void theAdapterChosenTakesThePlaceOfTheOneInside() throws Exception {
        Process process = start("--adapters", AnotherModule.class.getName());
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            assertTrue(line != null && line.startsWith("Observatoire listening on "), this::said);
            URI address = URI.create(line.substring("Observatoire listening on ".length()));
            assertEquals(200, get(address.resolve("/health")).statusCode());
            assertTrue(get(address.resolve("/api/v1/authorities/commune-44109")).body().contains("Nantes"));
            assertTrue(Files.notExists(folder.resolve("observatoire.db")), "SQLite kept something");
            process.toHandle().destroy();
            assertEquals(0, exitCode(process));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void withoutAChoiceTheStartIsRefusedAndNamesThePortAndTheJars() throws Exception {
        Process process = start();
        assertEquals(1, exitCode(process));
        String told = said();
        assertTrue(told.contains("port Actions is filled by several adapters"), told);
        assertTrue(told.contains(AnotherModule.class.getName()), told);
        assertTrue(told.contains("observatoire.jar"), told);
        assertTrue(told.contains("ADAPTERS"), told);
    }

    private Process start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                classPath(),
                "org.observatoire.web.bootstrap.Main",
                "serve",
                "--port",
                "0",
                "--database",
                folder.resolve("observatoire.db").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.log").toFile())
                .start();
    }

    private static String classPath() {
        return Stream.of(
                        System.getProperty("observatoire.jar"),
                        placeOf(AnotherModule.class),
                        placeOf(Ports.class))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int exitCode(Process process) throws InterruptedException {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
        return process.exitValue();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("errors.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
