package org.observatoire.persistence;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.port.Editions;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;

/** The editions judged here, each in its row and in those of its rules. */
final class JdbiEditions implements Editions {

    private static final String NOMINATE = """
            INSERT INTO nomination (year, nomination, category, action)
            VALUES (:year, :nomination, :category, :action)
            ON CONFLICT (year, nomination) DO UPDATE SET withdrawn = 0
            """;

    private static final String WITHDRAW =
            "UPDATE nomination SET withdrawn = 1 WHERE year = :year AND nomination = :nomination";

    private static final String NOMINATIONS =
            "SELECT nomination FROM nomination WHERE year = :year AND withdrawn = 0 ORDER BY nomination";

    private final Units units;

    JdbiEditions(Units units) {
        this.units = units;
    }

    @Override
    public void add(Edition edition) {
        units.writing(handle -> EditionRows.write(handle, edition));
    }

    @Override
    public void replace(Edition edition) {
        units.writing(handle -> EditionRows.rewrite(handle, edition));
    }

    @Override
    public Optional<Edition> find(int year) {
        return units.reading(handle -> EditionReading.of(handle, List.of(year))).stream()
                .findFirst();
    }

    @Override
    public List<Edition> all() {
        return units.reading(handle -> EditionReading.of(
                handle,
                handle.createQuery("SELECT year FROM edition")
                        .mapTo(Integer.class)
                        .list()));
    }

    @Override
    public void nominate(int year, NominationId nomination) {
        units.writing(handle -> handle.createUpdate(NOMINATE)
                .bind("year", year)
                .bind("nomination", nomination.toString())
                .bind("category", nomination.category().value())
                .bind("action", nomination.action().value())
                .execute());
    }

    @Override
    public void withdraw(int year, NominationId nomination) {
        units.writing(handle -> handle.createUpdate(WITHDRAW)
                .bind("year", year)
                .bind("nomination", nomination.toString())
                .execute());
    }

    @Override
    public List<NominationId> nominations(int year) {
        return units.reading(handle -> handle.createQuery(NOMINATIONS)
                .bind("year", year)
                .map((row, context) -> NominationId.of(row.getString("nomination")))
                .list());
    }
}
