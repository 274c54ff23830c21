package org.observatoire.web.exchange;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.observatoire.application.exchange.ExportActions;
import org.observatoire.domain.action.ActionId;

/** Writes the Hall of Fame to a file, a part at a time, however many actions there are. */
public final class FileExport {

    private static final int AT_A_TIME = 500;

    private final ExportActions exportActions;

    @Inject
    public FileExport(ExportActions exportActions) {
        this.exportActions = exportActions;
    }

    /**
     * Writes every published action, as it can be brought in again.
     *
     * @param format the form of the file
     * @param out where to; left open
     * @param written hears how many actions are written, some hundreds at a time
     * @return how many actions were written
     * @throws IOException when they cannot be written there
     */
    public long write(FileFormat format, OutputStream out, LongConsumer written) throws IOException {
        ActionsFile file = format.writing(out, Column.WRITTEN);
        long count = 0;
        Optional<ActionId> after = Optional.empty();
        do {
            ExportActions.Part part = exportActions.export(after, AT_A_TIME);
            for (ExportActions.Exported exported : part.actions()) {
                file.write(ActionLine.of(exported));
            }
            count += part.actions().size();
            written.accept(count);
            after = part.next();
        } while (after.isPresent());
        file.end();
        return count;
    }
}
