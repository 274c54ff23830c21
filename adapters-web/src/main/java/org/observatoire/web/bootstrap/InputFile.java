package org.observatoire.web.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.observatoire.web.http.ProblemType;
import org.observatoire.web.http.RequestRefused;

/** Reads what a command is given. */
final class InputFile {

    private InputFile() {}

    /** A file, or standard input where the path is a hyphen; to be closed. */
    static InputStream open(Path path) {
        try {
            return path.toString().equals("-") ? System.in : Files.newInputStream(path);
        } catch (IOException unreadable) {
            throw new UnreadableFile(path, unreadable);
        }
    }

    /** How many bytes there are to read; 0 where that is not known. */
    static long size(Path path) {
        try {
            return path.toString().equals("-") ? 0 : Files.size(path);
        } catch (IOException unreadable) {
            throw new UnreadableFile(path, unreadable);
        }
    }

    /** The bytes of a file, or of standard input where the path is a hyphen; refused beyond a limit. */
    static byte[] bytes(Path path, int limit) {
        try (InputStream input = open(path)) {
            byte[] bytes = input.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new RequestRefused(ProblemType.CONTENT_TOO_LARGE, List.of());
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new UnreadableFile(path, unreadable);
        }
    }
}
