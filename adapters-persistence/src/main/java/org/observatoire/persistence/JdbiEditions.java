package org.observatoire.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.port.Editions;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;

/** The editions judged here, each in its row and in those of its rules. */
final class JdbiEditions implements Editions {

    private static final String REPLACE =
            "UPDATE edition SET stage = :stage, proclaimed_at = :proclaimedAt WHERE year = :year";

    private static final String NOMINATE = """
            INSERT INTO nomination (year, nomination, category, action)
            VALUES (:year, :nomination, :category, :action)
            ON CONFLICT (year, nomination) DO NOTHING
            """;

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
        units.writing(handle -> {
            int replaced = handle.createUpdate(REPLACE)
                    .bind("year", edition.rules().year())
                    .bind("stage", edition.stage().code())
                    .bind("proclaimedAt", EditionRows.proclaimedAt(edition).map(Instant::toString))
                    .execute();
            if (replaced != 1) {
                throw new IllegalStateException("edition: " + edition.rules().year() + " has none");
            }
        });
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
    public List<NominationId> nominations(int year) {
        return units.reading(
                handle -> handle.createQuery("SELECT nomination FROM nomination WHERE year = :year ORDER BY nomination")
                        .bind("year", year)
                        .map((row, context) -> NominationId.of(row.getString("nomination")))
                        .list());
    }
}
