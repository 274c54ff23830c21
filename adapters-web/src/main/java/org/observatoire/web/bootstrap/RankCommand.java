package org.observatoire.web.bootstrap;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.observatoire.web.http.JsonBody;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;
import org.observatoire.web.ranking.Rankings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks what a file asks to be ranked. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Ranks what FILE asks to be ranked: JSON in, JSON out, as POST /api/v1/rankings.",
            "Exit code: 0 ranked, 1 refused, 2 unreadable; what is wrong goes to standard error, as JSON."
        })
final class RankCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the question; - reads standard input")
    private Path file;

    @Mixin
    private Spoken spoken;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            var question = JsonBody.object(InputFile.bytes(file, Rankings.LARGEST), spoken.messages());
            spec.commandLine().getOut().println(PrintedJson.of(Rankings.answer(question, spoken.messages())));
            return 0;
        } catch (RequestRefused refused) {
            var problem = refused.problem(spoken.messages());
            spec.commandLine().getErr().println(PrintedJson.of(problem.body()));
            return refused.type() == ProblemType.INVALID ? 1 : 2;
        }
    }
}
