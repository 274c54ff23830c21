package org.observatoire.persistence;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Criterion;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.PrizesToGive;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.edition.Scale;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.edition.Window;
import org.observatoire.domain.ranking.Fraction;
import org.observatoire.domain.ranking.Quorum;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.SizeBand;

/** Several editions put together again from their rows, for as many statements as one. */
record EditionReading(
        Lists<String> grades,
        Lists<CategoryRow> categories,
        Lists<AuthorityKind> kinds,
        Lists<SizeBand> sizes,
        Lists<Criterion> criteria) {

    private static final String FIND =
            "SELECT * FROM edition WHERE " + Sqlite.among("year", "years") + " ORDER BY year DESC";

    /** A category without its lists. */
    record CategoryRow(long number, CategoryId id, String label, PrizesToGive prizes) {

        private static CategoryRow read(ResultSet row) throws SQLException {
            return new CategoryRow(
                    row.getLong("number"),
                    new CategoryId(row.getString("id")),
                    row.getString("label"),
                    new PrizesToGive(row.getInt("silver"), row.getInt("bronze")));
        }
    }

    /** Latest first. */
    static List<Edition> of(Handle handle, Collection<Integer> some) {
        String years = Sqlite.numbers(some);
        Lists<CategoryRow> categories = Lists.read(handle, from("edition_category", "year"), years, CategoryRow::read);
        String numbers = Sqlite.numbers(categories.byOwner().values().stream()
                .flatMap(List::stream)
                .map(CategoryRow::number)
                .toList());
        EditionReading lists = new EditionReading(
                Lists.read(handle, from("edition_grade", "year"), years, row -> row.getString("grade")),
                categories,
                Lists.read(handle, of("edition_kind"), numbers, row -> Column.term(row, "kind", AuthorityKind.class)),
                Lists.read(handle, of("edition_size"), numbers, row -> Column.term(row, "size", SizeBand.class)),
                Lists.read(
                        handle,
                        of("edition_criterion"),
                        numbers,
                        row -> new Criterion(row.getString("id"), row.getString("label"), row.getInt("weight"))));
        return handle.createQuery(FIND)
                .bind("years", years)
                .map((row, context) -> lists.edition(row))
                .list();
    }

    private static String of(String table) {
        return from(table, "category");
    }

    private static String from(String table, String owner) {
        return """
                SELECT %2$s AS owner, list.*
                FROM %1$s AS list
                WHERE %3$s
                ORDER BY %2$s, position
                """.formatted(table, owner, Sqlite.among(owner, "owners"));
    }

    private Edition edition(ResultSet row) throws SQLException {
        EditionRules rules = rules(row);
        Stage stage = Column.term(row, "stage", Stage.class);
        return stage == Stage.PROCLAIMED
                ? new Edition.Proclaimed(rules, Instant.parse(row.getString("proclaimed_at")))
                : Edition.at(rules, stage);
    }

    private EditionRules rules(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        return new EditionRules(
                year,
                row.getString("name"),
                method(row, grades.of(year)),
                Column.term(row, "recusal", RecusalBreadth.class),
                quorum(row),
                categories.of(year).stream().map(this::category).toList(),
                row.getBoolean("gold"),
                new EditionCalendar(window(row, "submissions"), window(row, "judging")),
                Optional.of(row.getInt("jurors_per_nominee")).filter(number -> number > 0));
    }

    private AwardCategory category(CategoryRow row) {
        return new AwardCategory(
                row.id(),
                row.label(),
                kinds.of(row.number()),
                sizes.of(row.number()),
                Optional.of(criteria.of(row.number()))
                        .filter(some -> !some.isEmpty())
                        .map(Grid::new),
                row.prizes());
    }

    private static JudgingMethod method(ResultSet row, List<String> grades) throws SQLException {
        return grades.isEmpty()
                ? new JudgingMethod.WeightedMean(new Scale(row.getInt("scale_min"), row.getInt("scale_max")))
                : new JudgingMethod.MajorityJudgment(grades);
    }

    private static Quorum quorum(ResultSet row) throws SQLException {
        BigInteger numerator = new BigInteger(row.getString("quorum_numerator"));
        BigInteger denominator = new BigInteger(row.getString("quorum_denominator"));
        return new Quorum(Fraction.of(numerator, denominator), row.getLong("quorum_minimum"));
    }

    private static Optional<Window> window(ResultSet row, String name) throws SQLException {
        Optional<Instant> opens = Column.text(row, name + "_open").map(Instant::parse);
        Optional<Instant> closes = Column.text(row, name + "_close").map(Instant::parse);
        return opens.flatMap(opening -> closes.map(closing -> new Window(opening, closing)));
    }
}
