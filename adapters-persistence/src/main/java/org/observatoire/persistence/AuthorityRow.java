package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** An authority as a row. */
final class AuthorityRow {

    private AuthorityRow() {}

    static LocalAuthority read(ResultSet row) throws SQLException {
        return new LocalAuthority(
                new AuthorityId(row.getString("authority")),
                row.getString("authority_name"),
                row.getInt("population"),
                Column.text(row, "department"),
                Column.text(row, "region"),
                Column.text(row, "epci").map(AuthorityId::new),
                Column.text(row, "ept").map(AuthorityId::new));
    }
}
