package org.observatoire.web.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.observatoire.web.http.FieldError;

/**
 * A line of a file, before anything is made of it.
 *
 * @param number its number, from 1; for a table, the one that spreadsheets show
 * @param members its members; absent where it cannot be read
 * @param errors why it cannot be read
 */
record RawLine(long number, Optional<ObjectNode> members, List<FieldError> errors) {

    static RawLine read(long number, ObjectNode members) {
        return new RawLine(number, Optional.of(members), List.of());
    }

    static RawLine unreadable(long number, List<FieldError> errors) {
        return new RawLine(number, Optional.empty(), errors);
    }
}
