package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.OrganiserId;
import org.observatoire.application.port.Organisers;

/** What organisers are called, in a table of its own. */
final class JdbiOrganisers implements Organisers {

    private final Units units;

    JdbiOrganisers(Units units) {
        this.units = units;
    }

    @Override
    public void keep(Named organiser) {
        units.writing(handle -> handle.createUpdate("""
                        INSERT INTO organiser (id, name) VALUES (:id, :name)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name
                        """)
                .bind("id", organiser.id().value())
                .bind("name", organiser.name())
                .execute());
    }

    @Override
    public Optional<Named> find(OrganiserId id) {
        return units.reading(handle -> handle.createQuery("SELECT id, name FROM organiser WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> named(row))
                .findOne());
    }

    @Override
    public List<Named> all() {
        return units.reading(handle -> handle.createQuery("SELECT id, name FROM organiser ORDER BY id")
                .map((row, context) -> named(row))
                .list());
    }

    @Override
    public void erase(OrganiserId id) {
        units.writing(handle -> handle.createUpdate("DELETE FROM organiser WHERE id = :id")
                .bind("id", id.value())
                .execute());
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(new OrganiserId(row.getString("id")), row.getString("name"));
    }
}
