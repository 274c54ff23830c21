package org.observatoire.application.port;

import java.io.IOException;
import java.nio.file.Path;

/** Copies of everything that is kept. */
public interface Backup {

    /**
     * Copies everything, as it is at one moment, while others go on reading and writing. What is kept is not changed by
     * it, not even to be brought up to date.
     *
     * @param file where to; nothing is there yet, or a file without a byte
     * @throws IOException when there is nothing to copy, when something is there already, or when it cannot be written;
     *     then what was written of it is worthless
     */
    void copyTo(Path file) throws IOException;
}
