package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.Distinction;

/** An award read from its row, whether it was recorded or proclaimed. */
final class AwardRow {

    private AwardRow() {}

    static Award read(ResultSet row) throws SQLException {
        return new Award(
                row.getInt("year"),
                Column.term(row, "distinction", Distinction.class),
                Column.text(row, "category"),
                row.getBoolean("ex_aequo"),
                Column.term(row, "certainty", Certainty.class));
    }
}
