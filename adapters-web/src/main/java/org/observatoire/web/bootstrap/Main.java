package org.observatoire.web.bootstrap;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The commands of the runnable jar. */
@Command(
        name = "observatoire",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            RankCommand.class,
            RecountCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            BackupCommand.class
        },
        description = "What French local authorities do on social media: a Hall of Fame, and a yearly prize.")
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments such as {@code serve --demo}; {@code serve} when no command is named
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv()));
    }

    static int run(String[] arguments, Map<String, String> environment) {
        return run(arguments, environment, inUtf8(System.out), inUtf8(System.err));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        CommandLine commands = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setDefaultValueProvider(Settings.from(environment))
                .setExecutionExceptionHandler(Main::tell);
        List<String> unknown = Settings.unknownAmong(environment);
        if (!unknown.isEmpty()) {
            commands.getErr()
                    .println("unknown setting " + String.join(", ", unknown) + "; there are: " + Settings.PREFIX
                            + String.join(", " + Settings.PREFIX, Settings.NAMES));
            return ExitCode.USAGE;
        }
        return commands.execute(withCommand(arguments));
    }

    /** What a machine's locale would not let through is written all the same. */
    private static PrintWriter inUtf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static String[] withCommand(String[] arguments) {
        List<String> own = List.of("-h", "--help", "-V", "--version");
        boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || own.contains(arguments[0]));
        List<String> whole = new ArrayList<>(named ? List.of() : List.of("serve"));
        whole.addAll(List.of(arguments));
        return whole.toArray(String[]::new);
    }

    private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (failure instanceof CommandLine.ParameterException wrongUsage) {
            return command.getParameterExceptionHandler().handleParseException(wrongUsage, new String[0]);
        }
        if (failure instanceof CannotStart || failure instanceof UnwritableFile) {
            command.getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
        if (failure instanceof UnreadableFile unreadable) {
            command.getErr().println(unreadable.getMessage());
            return ExitCode.USAGE;
        }
        throw failure;
    }
}
