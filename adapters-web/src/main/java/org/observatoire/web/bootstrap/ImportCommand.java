package org.observatoire.web.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.exchange.Verdict;
import org.observatoire.web.exchange.FileFormat;
import org.observatoire.web.exchange.FileImport;
import org.observatoire.web.exchange.ImportInWords;
import org.observatoire.web.exchange.LineTold;
import org.observatoire.web.http.RequestRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the actions of a file in. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Brings published actions in from FILE: JSON Lines, or CSV where its name ends in .csv.",
            "A line that will not do is named with its reason, and nothing of it is kept; the others are. What is there"
                    + " already is left as it is: the same file may be brought in again, from where it was cut.",
            "Exit code: 0 every line is in, 1 some were refused, 2 unreadable."
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the file; - reads JSON Lines on standard input")
    private Path file;

    @Option(names = "--dry-run", description = "tells what would come of each line, and keeps nothing")
    private boolean rehearsal;

    @Option(
            names = "--skip-duplicates",
            description = "leaves out what is probably the same as another action: its authority and the words of its"
                    + " title are; by default it is brought in, and named")
    private boolean skipDuplicates;

    @Option(names = "--verbose", description = "names the lines brought in too")
    private boolean verbose;

    @Mixin
    private KeptIn keptIn;

    @Mixin
    private Spoken spoken;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (InputStream in = InputFile.open(file);
                Desk desk = Desk.over(keptIn.database(), keptIn.adapters());
                Progress progress = Progress.of(spec.commandLine().getErr(), "import", InputFile.size(file))) {
            return bring(desk.fileImport(), new WatchedInput(in, progress::at));
        } catch (UncheckedIOException cutShort) {
            throw new UnreadableFile(file, cutShort.getCause());
        } catch (RequestRefused unreadable) {
            unreadable
                    .errors()
                    .forEach(error -> spec.commandLine().getErr().println(error.field() + ": " + error.message()));
            return ExitCode.USAGE;
        }
    }

    private int bring(FileImport fileImport, InputStream in) {
        FileImport.Wish wish = new FileImport.Wish(rehearsal, !skipDuplicates);
        ImportInWords words = new ImportInWords(spoken.messages(), wish);
        FileImport.Tally tally = fileImport.bring(
                new Actor.Organiser(),
                FileFormat.of(file.toString()),
                in,
                wish,
                spoken.messages(),
                line -> tell(line, words));
        spec.commandLine().getOut().println(words.tally(tally));
        return tally.refused() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void tell(LineTold line, ImportInWords words) {
        boolean remarkable = line.fate() == Verdict.Fate.REFUSED || line.fate() == Verdict.Fate.DOUBTFUL;
        if (remarkable || verbose) {
            words.lines(line).forEach(spec.commandLine().getOut()::println);
        }
    }
}
