package org.observatoire.web.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes the files that commands give: each is whole, or is not changed. */
final class OutputFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private OutputFile() {}

    /** How a file is filled. */
    interface Content<T> {

        /**
         * Fills a file that is there and holds nothing.
         *
         * @return what to tell of it
         */
        T fill(Path file) throws IOException;
    }

    /** Writes a file that anyone may read, in place of any that was there. */
    static <T> T open(Path file, Content<T> content) {
        return written(file, content);
    }

    /** Writes a file that only whoever runs the command may read, in place of any that was there. */
    static <T> T secret(Path file, Content<T> content) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix ? written(file, content, OWNER_ALONE) : written(file, content);
    }

    private static <T> T written(Path file, Content<T> content, FileAttribute<?>... attributes) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.createFile(part, attributes);
            T told = content.fill(part);
            settle(part);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            return told;
        } catch (IOException | UncheckedIOException failed) {
            throw new UnwritableFile(file, failed);
        } finally {
            erase(part);
        }
    }

    /** Has the bytes reach the disk before the name does. */
    private static void settle(Path part) throws IOException {
        try (FileChannel bytes = FileChannel.open(part, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
    }

    private static void erase(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }
}
