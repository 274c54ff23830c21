package org.observatoire.application.journal;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.port.Journal;
import org.observatoire.application.port.UnitOfWork;

/** Tells whether the journal holds from its first line to its last. */
public final class VerifyJournal {

    private static final int LINES_AT_A_TIME = 1_000;

    private final Journal journal;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param journal the journal
     * @param unitOfWork reads as one
     */
    public VerifyJournal(Journal journal, UnitOfWork unitOfWork) {
        this.journal = journal;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Reads the whole journal.
     *
     * @return the number of the first line that does not hold; nothing when all do
     */
    public Optional<Long> firstBreak() {
        return unitOfWork.read(() -> {
            Optional<Journal.Entry> before = Optional.empty();
            while (true) {
                long known = before.map(Journal.Entry::number).orElse(0L);
                List<Journal.Entry> lines = journal.after(known, LINES_AT_A_TIME);
                Optional<Long> broken = JournalChain.firstBreak(before, lines);
                if (broken.isPresent() || lines.isEmpty()) {
                    return broken;
                }
                before = Optional.of(lines.get(lines.size() - 1));
            }
        });
    }
}
