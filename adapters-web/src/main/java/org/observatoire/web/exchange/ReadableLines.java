package org.observatoire.web.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.observatoire.application.exchange.IncomingAction;
import org.observatoire.web.http.RequestRefused;

/** The lines of a file that can be read; whoever listens hears of the others. */
final class ReadableLines implements Iterator<IncomingAction> {

    private final Iterator<RawLine> lines;
    private final LineReader reader;
    private final Consumer<LineTold> unreadable;
    private Optional<IncomingAction> next = Optional.empty();

    ReadableLines(Iterator<RawLine> lines, LineReader reader, Consumer<LineTold> unreadable) {
        this.lines = lines;
        this.reader = reader;
        this.unreadable = unreadable;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && lines.hasNext()) {
            next = read(lines.next());
        }
        return next.isPresent();
    }

    @Override
    public IncomingAction next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        IncomingAction action = next.orElseThrow();
        next = Optional.empty();
        return action;
    }

    private Optional<IncomingAction> read(RawLine line) {
        if (line.members().isEmpty()) {
            unreadable.accept(LineTold.unreadable(line.number(), "", line.errors()));
            return Optional.empty();
        }
        ObjectNode members = line.members().get();
        String id = members.path(Column.ID.header()).asText("");
        try {
            return Optional.of(reader.read(line.number(), members));
        } catch (RequestRefused refused) {
            unreadable.accept(LineTold.unreadable(line.number(), id, refused.errors()));
            return Optional.empty();
        }
    }
}
