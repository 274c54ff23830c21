package org.observatoire.web.bootstrap;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.observatoire.application.jury.InviteJuror;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the web adapter until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Runs the web adapter (the default command).")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private Settings settings;

    @Option(
            names = "--demo",
            description = "fills an empty database with the Hall of Fame and the recorded palmarès of 2020,"
                    + " and a rehearsal edition in judging;"
                    + " without --database, a temporary one")
    private boolean demo;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        settings.requireSound();
        Optional<Path> temporary = demo && settings.database().isEmpty()
                ? Optional.of(Files.createTempDirectory("observatoire-demo"))
                : Optional.empty();
        Path database = temporary
                .map(folder -> folder.resolve("observatoire.db"))
                .or(settings::database)
                .orElse(Path.of("observatoire.db"));
        Observatory observatory = Observatory.over(database, settings);
        int port = open(observatory);
        stopWhenTold(observatory, temporary);
        say(spec.commandLine().getOut(), "Observatoire listening on http://" + settings.host() + ":" + port);
        new CountDownLatch(1).await();
        return 0;
    }

    private int open(Observatory observatory) {
        try {
            observatory
                    .seatOrganiser(settings.organiserToken())
                    .ifPresent(token ->
                            say(spec.commandLine().getErr(), "Organiser token, shown only once: " + token.secret()));
            if (demo && observatory.demo().fillWhereEmpty()) {
                observatory.rehearsal().open().forEach(this::show);
            }
            return observatory.listen(settings.host(), settings.port());
        } catch (RuntimeException notStarted) {
            observatory.close();
            throw notStarted;
        }
    }

    private void show(InviteJuror.Invitation invitation) {
        String who =
                invitation.juror().name() + " (" + invitation.juror().role().code() + ")";
        say(
                spec.commandLine().getErr(),
                "Rehearsal edition, token of " + who + ", shown only once: "
                        + invitation.token().secret());
    }

    /** A process told to stop by a signal would answer 143 to its supervisor: having stopped well is 0. */
    private static void stopWhenTold(Observatory observatory, Optional<Path> temporary) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                observatory.close();
                                temporary.ifPresent(ServeCommand::erase);
                                Runtime.getRuntime().halt(0);
                            } catch (RuntimeException stuck) {
                                Runtime.getRuntime().halt(1);
                            }
                        },
                        "orderly-stop"));
    }

    private static void erase(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }

    private static void say(PrintWriter writer, String line) {
        writer.println(line);
        writer.flush();
    }
}
