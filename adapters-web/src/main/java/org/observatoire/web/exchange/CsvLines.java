package org.observatoire.web.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Messages;

/** Reads a table, a row at a time; its first row names the columns, in any order. */
final class CsvLines implements Iterator<RawLine> {

    private final Iterator<CsvRecord> rows;
    private final TableHeader header;
    private final Messages messages;
    private long number = 1;
    private Optional<RawLine> next = Optional.empty();
    private boolean ended;

    private CsvLines(Iterator<CsvRecord> rows, TableHeader header, Messages messages) {
        this.rows = rows;
        this.header = header;
        this.messages = messages;
    }

    /** A table; {@link RequestRefused} where its first row does not name columns that are known. */
    static CsvLines of(InputStream in, Messages messages) {
        Iterator<CsvRecord> rows = Table.rows(in);
        List<String> names = rows.hasNext() ? rows.next().getFields() : List.of();
        return new CsvLines(rows, TableHeader.of(names, messages), messages);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = readOne();
        }
        return next.isPresent();
    }

    @Override
    public RawLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawLine line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }

    private Optional<RawLine> readOne() {
        try {
            if (!rows.hasNext()) {
                ended = true;
                return Optional.empty();
            }
            number++;
            return header.line(number, rows.next().getFields());
        } catch (CsvParseException unclosed) {
            ended = true;
            FieldErrors errors = new FieldErrors(messages);
            errors.add("line", "exchange.line.not-csv");
            return Optional.of(RawLine.unreadable(number + 1, errors.all()));
        }
    }
}
