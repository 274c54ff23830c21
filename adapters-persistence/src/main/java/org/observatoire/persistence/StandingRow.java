package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.observatoire.domain.action.Editorial;
import org.observatoire.domain.action.Editorial.Standing;

/** Where an action stands with the organiser, as columns: one taken back is one refused without a reason, and marked. */
final class StandingRow {

    private static final String TAKEN_BACK = "taken_back";

    private StandingRow() {}

    static <S extends SqlStatement<S>> S bind(S statement, Editorial editorial) {
        boolean takenBack = editorial instanceof Editorial.TakenBack;
        Standing kept = takenBack ? Standing.REFUSED : editorial.standing();
        return statement
                .bind("standing", kept.code())
                .bind("since", editorial.since().toString())
                .bind("reason", takenBack ? Optional.of("") : editorial.why())
                .bind("takenBack", takenBack ? 1 : 0);
    }

    static Standing read(ResultSet row) throws SQLException {
        return row.getInt(TAKEN_BACK) == 1 ? Standing.TAKEN_BACK : Column.term(row, "standing", Standing.class);
    }

    static Editorial editorial(ResultSet row) throws SQLException {
        Instant since = Instant.parse(row.getString("since"));
        return switch (read(row)) {
            case PROPOSED -> new Editorial.Proposed(since);
            case PUBLISHED -> new Editorial.Published(since);
            case REFUSED -> new Editorial.Refused(since, row.getString("reason"));
            case WITHDRAWN -> new Editorial.Withdrawn(since, row.getString("reason"));
            case TAKEN_BACK -> new Editorial.TakenBack(since);
        };
    }
}
