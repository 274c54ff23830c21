package org.observatoire.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.RecordedPalmares;

/** The palmarès, each in its row and in those of its lists; what an action received is read from those of all. */
final class JdbiPalmaresArchive implements PalmaresArchive {

    private static final String AWARDS = """
            SELECT action, year, position, distinction, category, ex_aequo, certainty
            FROM palmares_laureate
            WHERE %1$s
            UNION ALL
            SELECT action, year, position, distinction, category, ex_aequo, certainty
            FROM award_that_holds
            WHERE %1$s
            ORDER BY action, year, position
            """.formatted(Sqlite.among("action", "actions"));

    private static final String YEARS = """
            SELECT year FROM palmares
            UNION
            SELECT year FROM proclaimed
            ORDER BY year DESC
            """;

    private static final Comparator<Award> LATEST_THEN_HIGHEST =
            Comparator.comparing(Award::edition).reversed().thenComparing(Award::distinction);

    private final Units units;

    JdbiPalmaresArchive(Units units) {
        this.units = units;
    }

    @Override
    public void keep(RecordedPalmares palmares) {
        units.writing(handle -> PalmaresRows.write(handle, palmares));
    }

    @Override
    public Optional<RecordedPalmares> recorded(int year) {
        return units.reading(handle -> PalmaresRows.read(handle, year));
    }

    @Override
    public void keep(Proclaimed proclaimed) {
        units.writing(handle -> ProclaimedRows.write(handle, proclaimed));
    }

    @Override
    public List<Proclaimed> proclaimed(int year) {
        return units.reading(handle -> ProclaimedRows.read(handle, year));
    }

    @Override
    public List<Integer> years() {
        return units.reading(
                handle -> handle.createQuery(YEARS).mapTo(Integer.class).list());
    }

    @Override
    public Map<ActionId, List<Award>> awards(Collection<ActionId> actions) {
        Map<ActionId, List<Award>> awards = new LinkedHashMap<>();
        units.reading(handle -> handle.createQuery(AWARDS)
                .bind("actions", Sqlite.list(actions))
                .map((row, context) -> awards.computeIfAbsent(
                                new ActionId(row.getString("action")), action -> new ArrayList<>())
                        .add(AwardRow.read(row)))
                .list());
        awards.values().forEach(some -> some.sort(LATEST_THEN_HIGHEST));
        return awards;
    }
}
