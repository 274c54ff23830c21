package org.observatoire.web.exchange;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.web.http.FieldErrors;
import org.observatoire.web.http.Messages;
import org.observatoire.web.http.ProblemType;

/** The first row of a table: which column is where. */
final class TableHeader {

    private final List<Column> columns;
    private final Messages messages;

    private TableHeader(List<Column> columns, Messages messages) {
        this.columns = columns;
        this.messages = messages;
    }

    /** The header of a table; {@link RequestRefused} where a column is not known, comes twice or lacks. */
    static TableHeader of(List<String> names, Messages messages) {
        FieldErrors errors = new FieldErrors(messages);
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            Optional<Column> column = Column.named(name);
            if (column.isEmpty()) {
                errors.add(name.strip(), "exchange.column.unknown", known());
            } else if (columns.contains(column.get())) {
                errors.add(name.strip(), "exchange.column.twice");
            }
            column.ifPresent(columns::add);
        }
        Column.NEEDED.stream()
                .filter(needed -> !columns.contains(needed))
                .forEach(needed -> errors.add(needed.header(), "exchange.column.missing"));
        errors.refuseAny(ProblemType.BAD_REQUEST);
        return new TableHeader(columns, messages);
    }

    /** What a row says, by the names of its columns; nothing where it is blank. */
    Optional<RawLine> line(long number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        FieldErrors errors = new FieldErrors(messages);
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        if (cells.size() == columns.size()) {
            for (int index = 0; index < cells.size(); index++) {
                write(columns.get(index), cells.get(index), line, errors);
            }
        } else {
            errors.add("line", "exchange.line.cells", cells.size(), columns.size());
        }
        return Optional.of(
                errors.all().isEmpty() ? RawLine.read(number, line) : RawLine.unreadable(number, errors.all()));
    }

    private static void write(Column column, String cell, ObjectNode line, FieldErrors errors) {
        if (cell.indexOf(Table.NOT_UTF_8) >= 0) {
            errors.add(column.header(), "exchange.line.not-utf-8");
        } else {
            column.write(Formulas.asWritten(cell), line, errors);
        }
    }

    private static String known() {
        return Stream.of(Column.values()).map(Column::header).collect(Collectors.joining(", "));
    }
}
