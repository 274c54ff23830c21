package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.wording.Coded;

/** The columns of a row, read as terms of the field. */
final class Column {

    private Column() {}

    static Optional<String> text(ResultSet row, String name) throws SQLException {
        return Optional.ofNullable(row.getString(name));
    }

    static Optional<ApproximateDate> date(ResultSet row, String name) throws SQLException {
        return text(row, name).map(ApproximateDate::new);
    }

    static <E extends Enum<E> & Coded> E term(ResultSet row, String name, Class<E> vocabulary) throws SQLException {
        String code = row.getString(name);
        return Coded.find(vocabulary, code)
                .orElseThrow(() -> new IllegalStateException(
                        name + ": « " + code + " » is no " + vocabulary.getSimpleName() + " of this version"));
    }
}
