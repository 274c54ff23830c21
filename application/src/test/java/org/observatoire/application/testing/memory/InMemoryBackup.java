package org.observatoire.application.testing.memory;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.observatoire.application.port.Backup;

/** Copies that only tell: what was kept, in words. */
final class InMemoryBackup implements Backup {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryBackup(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void copyTo(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.writeString(file, unitOfWork.seen().toString());
    }
}
