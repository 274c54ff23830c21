package org.observatoire.web.bootstrap;

import java.nio.file.Path;

/** A file that a command should give cannot be written. */
final class UnwritableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableFile(Path path, Exception cause) {
        super("cannot write " + path + ": " + cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
