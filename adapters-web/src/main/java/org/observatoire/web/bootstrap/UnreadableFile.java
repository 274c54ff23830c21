package org.observatoire.web.bootstrap;

import java.io.IOException;
import java.nio.file.Path;

/** A file that a command is given cannot be opened or read to its end. */
final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(Path path, IOException cause) {
        super("cannot read " + path + ": " + cause.getClass().getSimpleName(), cause);
    }
}
