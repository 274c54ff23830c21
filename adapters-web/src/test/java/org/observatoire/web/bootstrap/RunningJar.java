package org.observatoire.web.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The commands in a process of their own, as the runnable jar runs them. */
final class RunningJar implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;
    private final Path errors;

    private RunningJar(List<String> jvm, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        this.errors = Files.createTempFile("observatoire", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith(Settings.PREFIX));
        builder.environment().putAll(environment);
        this.process = builder.start();
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static RunningJar with(String... arguments) throws IOException {
        return new RunningJar(List.of(), Map.of(), arguments);
    }

    static RunningJar with(Map<String, String> environment, String... arguments) throws IOException {
        return new RunningJar(List.of(), environment, arguments);
    }

    static RunningJar withHeap(String heap, String... arguments) throws IOException {
        return new RunningJar(List.of("-Xmx" + heap), Map.of(), arguments);
    }

    /** The address in the one line that says that it listens. */
    URI address() throws IOException {
        String line = out.readLine();
        if (line == null || !line.startsWith("Observatoire listening on http://")) {
            throw new AssertionError("expected the line of readiness, was " + line + "\n" + errors());
        }
        return URI.create(line.substring("Observatoire listening on ".length()));
    }

    /** The rest of what is said on standard output, once it has ended. */
    String outputToTheEnd() throws IOException {
        StringBuilder rest = new StringBuilder();
        out.lines().forEach(line -> rest.append(line).append('\n'));
        return rest.toString();
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    /** SIGTERM. */
    void askToStop() {
        process.toHandle().destroy();
    }

    int stop() throws InterruptedException {
        askToStop();
        return exitCode();
    }

    /** SIGKILL: nothing gets a chance to be put in order. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(errors);
    }
}
