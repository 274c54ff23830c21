package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.observatoire.domain.action.Source;

/** A source as a row, whether a sheet or a palmarès cites it. */
final class SourceRow {

    private SourceRow() {}

    static void bind(PreparedBatch batch, Source source) {
        batch.bind("id", source.id())
                .bind("title", source.title())
                .bind("publisher", source.publisher())
                .bind("url", source.url());
    }

    static Source read(ResultSet row) throws SQLException {
        return new Source(
                row.getString("id"), row.getString("title"), Column.text(row, "publisher"), Column.text(row, "url"));
    }
}
