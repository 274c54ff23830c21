package org.observatoire.web.bootstrap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.observatoire.web.exchange.FileFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the Hall of Fame to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes every published action to FILE, as import reads it: JSON Lines, or CSV where its name ends in .csv.",
            "FILE is whole or is not changed. Exit code: 0 written, 1 not, 2 wrong usage."
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the file; - writes JSON Lines on standard output")
    private Path file;

    @Mixin
    private KeptIn keptIn;

    @Mixin
    private Spoken spoken;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Desk desk = Desk.over(keptIn.existing(), keptIn.adapters())) {
            long written = file.toString().equals("-")
                    ? write(desk, System.out)
                    : OutputFile.open(file, part -> {
                        try (OutputStream out = Files.newOutputStream(part)) {
                            return write(desk, out);
                        }
                    });
            err.println(spoken.messages().text("exchange.exported", written));
            return ExitCode.OK;
        } catch (UncheckedIOException cut) {
            throw new UnwritableFile(file, cut);
        }
    }

    private long write(Desk desk, OutputStream out) {
        try (Progress progress = Progress.of(spec.commandLine().getErr(), "export", 0)) {
            return desk.fileExport().write(FileFormat.of(file.toString()), out, progress::at);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
