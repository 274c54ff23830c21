package org.observatoire.web.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.observatoire.application.port.Backup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the database, while the observatory runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Copies everything to FILE as it is at one moment, while the observatory runs; the database itself is not"
                    + " touched, nor brought up to date. To restore, stop the observatory and put FILE in the place of"
                    + " the database, without its companions -wal and -shm.",
            "FILE is whole or is not there; only whoever runs the command may read it: it holds personal data.",
            "Exit code: 0 copied, 1 not, 2 wrong usage."
        })
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the copy, which must not be there yet")
    private Path file;

    @Option(names = "--force", description = "takes the place of a FILE that is there")
    private boolean force;

    @Mixin
    private KeptIn keptIn;

    @Mixin
    private Spoken spoken;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path database = keptIn.existing();
        requirePlace(database);
        Backup backup = Desk.untouched(database, keptIn.adapters());
        long size = OutputFile.secret(file, part -> {
            backup.copyTo(part);
            return Files.size(part);
        });
        spec.commandLine().getErr().println(spoken.messages().text("exchange.backed-up", file.toString(), size / 1024));
        return ExitCode.OK;
    }

    private void requirePlace(Path database) throws IOException {
        if (Files.exists(file) && Files.isSameFile(file, database)) {
            throw wrong("is the database itself; name another file");
        }
        if (Files.exists(file) && !force) {
            throw wrong("is there already; name another file, or say --force");
        }
    }

    private CommandLine.ParameterException wrong(String why) {
        return new CommandLine.ParameterException(spec.commandLine(), file + " " + why);
    }
}
