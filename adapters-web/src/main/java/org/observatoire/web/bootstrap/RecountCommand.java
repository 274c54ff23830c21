package org.observatoire.web.bootstrap;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.observatoire.domain.palmares.Recount;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.RequestRefused;
import org.observatoire.web.palmares.RecountFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts a palmarès again from its recount file, and holds the file against its seal. */
@Command(
        name = "recount",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Recomputes every place of a palmarès from its published recount file, and its seal.",
            "Exit code: 0 all agree, 1 something differs, 2 unreadable."
        })
final class RecountCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the recount file; - reads standard input")
    private Path file;

    @Mixin
    private Spoken spoken;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Messages messages = spoken.messages();
        try {
            RecountFile read = RecountFile.read(InputFile.bytes(file, RecountFile.LARGEST), messages);
            return tell(read, messages, spec.commandLine().getOut());
        } catch (RequestRefused unreadable) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(messages.text("recount.unreadable"));
            unreadable.errors().forEach(error -> err.println(error.field() + ": " + error.message()));
            return 2;
        }
    }

    private static int tell(RecountFile read, Messages messages, PrintWriter out) {
        List<Recount.Difference> differences = read.differences();
        int categories = read.palmares().categories().size();
        int nominees = read.palmares().categories().stream()
                .mapToInt(category -> category.nominees().size())
                .sum();
        out.println(messages.text(
                "recount.counted",
                String.valueOf(read.palmares().rules().year()),
                read.palmares().rules().name(),
                read.palmares().version(),
                nominees,
                categories));
        differences.forEach(one ->
                out.println(messages.text("recount.difference", one.where(), one.what(), one.stated(), one.counted())));
        out.println(messages.text("recount." + read.palmares().detail().code(), differences.size()));
        out.println(
                read.sealHolds()
                        ? messages.text("recount.seal-holds", read.seal())
                        : messages.text("recount.seal-broken", read.seal(), read.sealOfTheRest()));
        return differences.isEmpty() && read.sealHolds() ? 0 : 1;
    }
}
