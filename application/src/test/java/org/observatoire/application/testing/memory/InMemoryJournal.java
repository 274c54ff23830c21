package org.observatoire.application.testing.memory;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.port.Journal;

final class InMemoryJournal implements Journal {

    private final InMemoryUnitOfWork unitOfWork;

    InMemoryJournal(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Entry> last() {
        List<Entry> lines = unitOfWork.seen().journal();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    @Override
    public void appendAll(List<Entry> entries) {
        List<Entry> lines = unitOfWork.written().journal();
        for (Entry entry : entries) {
            String seal = last().map(Entry::seal).orElse("");
            if (entry.number() != lines.size() + 1L || !entry.previous().equals(seal)) {
                throw new IllegalStateException("entry: line " + entry.number() + " does not follow the last");
            }
            lines.add(entry);
        }
    }

    @Override
    public List<Entry> after(long number, int limit) {
        return unitOfWork.seen().journal().stream().skip(number).limit(limit).toList();
    }
}
