package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.RecordedPalmares;

/** The palmarès, each in its row and in those of its lists; what an action received is read from its laureates. */
final class JdbiPalmaresArchive implements PalmaresArchive {

    private static final String AWARDS = """
            SELECT action, year, distinction, category, ex_aequo, certainty
            FROM palmares_laureate
            WHERE %s
            ORDER BY action, year, position
            """.formatted(Sqlite.among("action", "actions"));

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
    public List<Integer> years() {
        return units.reading(handle -> handle.createQuery("SELECT year FROM palmares ORDER BY year DESC")
                .mapTo(Integer.class)
                .list());
    }

    @Override
    public Map<ActionId, List<Award>> awards(Collection<ActionId> actions) {
        Map<ActionId, List<Award>> awards = new LinkedHashMap<>();
        units.reading(handle -> handle.createQuery(AWARDS)
                .bind("actions", Sqlite.list(actions))
                .map((row, context) -> awards.computeIfAbsent(
                                new ActionId(row.getString("action")), action -> new ArrayList<>())
                        .add(award(row)))
                .list());
        awards.values().forEach(some -> some.sort(LATEST_THEN_HIGHEST));
        return awards;
    }

    private static Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getInt("year"),
                Column.term(row, "distinction", Distinction.class),
                Column.text(row, "category"),
                row.getBoolean("ex_aequo"),
                Column.term(row, "certainty", Certainty.class));
    }
}
