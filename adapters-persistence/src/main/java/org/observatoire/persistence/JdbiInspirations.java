package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.observatoire.application.port.Inspirations;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.inspiration.Reuse;

/** The re-uses, in their table. */
final class JdbiInspirations implements Inspirations {

    private static final String KEEP = """
            INSERT INTO reuse (borrower, lender, date, confirmed_by_borrower, confirmed_by_lender)
            VALUES (:borrower, :lender, :date, :byBorrower, :byLender)
            ON CONFLICT (borrower, lender) DO UPDATE SET
                date = excluded.date,
                confirmed_by_borrower = excluded.confirmed_by_borrower,
                confirmed_by_lender = excluded.confirmed_by_lender
            """;

    private static final String AROUND = """
            WITH RECURSIVE
            ancestor (id) AS (
                VALUES (:action)
                UNION
                SELECT reuse.lender FROM ancestor CROSS JOIN reuse ON reuse.borrower = ancestor.id
            ),
            descendant (id) AS (
                VALUES (:action)
                UNION
                SELECT reuse.borrower FROM descendant CROSS JOIN reuse ON reuse.lender = descendant.id
            ),
            kin (id) AS (
                SELECT id FROM ancestor
                UNION
                SELECT id FROM descendant
            )
            SELECT reuse.*
            FROM kin CROSS JOIN reuse ON reuse.borrower = kin.id
            WHERE reuse.lender IN (SELECT id FROM kin)
            """;

    private static final String BORROWED =
            "SELECT * FROM reuse WHERE " + Sqlite.among("borrower", "borrowers") + " ORDER BY borrower, lender";

    private final Units units;

    JdbiInspirations(Units units) {
        this.units = units;
    }

    @Override
    public void keep(Reuse reuse) {
        units.writing(handle -> handle.createUpdate(KEEP)
                .bind("borrower", reuse.borrower().value())
                .bind("lender", reuse.lender().value())
                .bind("date", reuse.on().map(ApproximateDate::edtf))
                .bind("byBorrower", reuse.confirmedBy().contains(Reuse.Side.BORROWER))
                .bind("byLender", reuse.confirmedBy().contains(Reuse.Side.LENDER))
                .execute());
    }

    @Override
    public List<Reuse> around(ActionId action) {
        return units.reading(handle -> handle.createQuery(AROUND)
                .bind("action", action.value())
                .map((row, context) -> reuse(row))
                .list());
    }

    @Override
    public List<Reuse> borrowedBy(Collection<ActionId> borrowers) {
        return units.reading(handle -> handle.createQuery(BORROWED)
                .bind("borrowers", Sqlite.list(borrowers))
                .map((row, context) -> reuse(row))
                .list());
    }

    private static Reuse reuse(ResultSet row) throws SQLException {
        Set<Reuse.Side> confirmedBy = EnumSet.noneOf(Reuse.Side.class);
        if (row.getBoolean("confirmed_by_borrower")) {
            confirmedBy.add(Reuse.Side.BORROWER);
        }
        if (row.getBoolean("confirmed_by_lender")) {
            confirmedBy.add(Reuse.Side.LENDER);
        }
        return new Reuse(
                new ActionId(row.getString("borrower")),
                new ActionId(row.getString("lender")),
                Column.date(row, "date"),
                confirmedBy);
    }
}
