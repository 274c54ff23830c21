package org.observatoire.persistence;

import java.nio.file.Path;

/** A database file that cannot be used, with what to do about it. */
final class UnusableDatabase extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnusableDatabase(Path file, String fault, String remedy) {
        super(message(file, fault, remedy));
    }

    UnusableDatabase(Path file, String fault, String remedy, Throwable cause) {
        super(message(file, fault, remedy), cause);
    }

    private static String message(Path file, String fault, String remedy) {
        return "The database file " + file.toAbsolutePath() + " " + fault + ". " + remedy + ".";
    }
}
