package org.observatoire.web.bootstrap;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** Runs commands that end by themselves, without a process of their own. */
public final class Commands {

    private Commands() {}

    /**
     * What came of a command.
     *
     * @param exitCode the exit code
     * @param out what it said on standard output
     * @param err what it said on standard error
     */
    public record Ran(int exitCode, String out, String err) {}

    public static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(arguments, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
