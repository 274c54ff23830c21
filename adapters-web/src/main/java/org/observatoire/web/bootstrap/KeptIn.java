package org.observatoire.web.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which database a command works on, and through which adapters. */
final class KeptIn {

    private static final Path USUAL = Path.of("observatoire.db");

    @Option(
            names = "--database",
            paramLabel = "FILE",
            description = "the file that holds everything; ./observatoire.db by default")
    private Path database;

    @Option(
            names = "--adapters",
            paramLabel = "CLASS",
            split = ",",
            description = "the Guice modules to use, by class name, when several adapters are on the class path")
    private List<String> adapters;

    /** The file chosen. */
    Optional<Path> chosen() {
        return Optional.ofNullable(database);
    }

    /** The file chosen, or the usual one. */
    Path database() {
        return chosen().orElse(USUAL);
    }

    /** The file, which must be there already. */
    Path existing() {
        if (Files.notExists(database())) {
            throw new CannotStart("there is no database " + database() + "; name it with --database");
        }
        return database();
    }

    List<String> adapters() {
        return adapters == null ? List.of() : List.copyOf(adapters);
    }
}
