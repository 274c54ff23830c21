package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.observatoire.application.port.Deliberations;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.palmares.DeliberationDraft;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.Distinguished;
import org.observatoire.domain.palmares.Leaning;
import org.observatoire.domain.palmares.PublishedDetail;

/** The drafts of deliberations: a row for each, one for each category that it speaks of, one for each nominee chosen. */
final class JdbiDeliberations implements Deliberations {

    private static final String KEEP = """
            INSERT INTO deliberation_draft (year, version, revision, detail, correction)
            VALUES (:year, :version, :revision, :detail, :correction)
            ON CONFLICT (year) DO UPDATE SET
                version = excluded.version,
                revision = excluded.revision,
                detail = excluded.detail,
                correction = excluded.correction
            """;

    private static final String LEAN = """
            INSERT INTO deliberation_leaning (year, category, departs, reason)
            VALUES (:year, :category, :departs, :reason)
            """;

    private static final String CHOOSE = """
            INSERT INTO deliberation_choice (year, nomination, distinction)
            VALUES (:year, :nomination, :distinction)
            """;

    private final Units units;

    JdbiDeliberations(Units units) {
        this.units = units;
    }

    private record Choice(NominationId nomination, Distinction distinction) {}

    @Override
    public void keep(int year, DeliberationDraft draft) {
        units.writing(handle -> {
            handle.createUpdate(KEEP)
                    .bind("year", year)
                    .bind("version", draft.version())
                    .bind("revision", draft.revision())
                    .bind("detail", draft.detail().map(PublishedDetail::code))
                    .bind("correction", draft.correction())
                    .execute();
            handle.createUpdate("DELETE FROM deliberation_leaning WHERE year = :year")
                    .bind("year", year)
                    .execute();
            handle.createUpdate("DELETE FROM deliberation_choice WHERE year = :year")
                    .bind("year", year)
                    .execute();
            Rows rows = new Rows(handle, "year", year);
            rows.write(
                    LEAN,
                    draft.leanings(),
                    (row, leaning) -> row.bind("category", leaning.category().value())
                            .bind("departs", leaning.chosen().isPresent())
                            .bind("reason", leaning.reason()));
            rows.write(
                    CHOOSE,
                    choices(draft),
                    (row, choice) -> row.bind("nomination", choice.nomination().toString())
                            .bind("distinction", choice.distinction().code()));
        });
    }

    @Override
    public Optional<DeliberationDraft> find(int year) {
        return units.reading(handle -> {
            List<Choice> choices = list(
                    handle,
                    "SELECT * FROM deliberation_choice WHERE year = :year ORDER BY nomination",
                    year,
                    row -> new Choice(
                            NominationId.of(row.getString("nomination")),
                            Column.term(row, "distinction", Distinction.class)));
            List<Leaning> leanings = list(
                    handle,
                    "SELECT * FROM deliberation_leaning WHERE year = :year ORDER BY category",
                    year,
                    row -> leaning(row, choices));
            return list(
                            handle,
                            "SELECT * FROM deliberation_draft WHERE year = :year",
                            year,
                            row -> draft(row, leanings, choices))
                    .stream()
                    .findFirst();
        });
    }

    private static DeliberationDraft draft(ResultSet row, List<Leaning> leanings, List<Choice> choices)
            throws SQLException {
        boolean chosen = Column.text(row, "detail").isPresent();
        return new DeliberationDraft(
                row.getInt("version"),
                row.getInt("revision"),
                with(choices.stream(), Distinction.GOLD),
                leanings,
                chosen ? Optional.of(Column.term(row, "detail", PublishedDetail.class)) : Optional.empty(),
                row.getString("correction"));
    }

    private static Leaning leaning(ResultSet row, List<Choice> choices) throws SQLException {
        CategoryId category = new CategoryId(row.getString("category"));
        List<Choice> here = choices.stream()
                .filter(choice -> choice.nomination().category().equals(category))
                .toList();
        Distinguished chosen =
                new Distinguished(with(here.stream(), Distinction.SILVER), with(here.stream(), Distinction.BRONZE));
        return new Leaning(
                category, row.getBoolean("departs") ? Optional.of(chosen) : Optional.empty(), row.getString("reason"));
    }

    private static List<NominationId> with(Stream<Choice> choices, Distinction distinction) {
        return choices.filter(choice -> choice.distinction() == distinction)
                .map(Choice::nomination)
                .toList();
    }

    private static List<Choice> choices(DeliberationDraft draft) {
        Stream<Choice> gold = draft.gold().stream().map(one -> new Choice(one, Distinction.GOLD));
        Stream<Choice> others = draft.leanings().stream()
                .flatMap(leaning -> leaning.chosen().stream())
                .flatMap(chosen -> Stream.concat(
                        chosen.silver().stream().map(one -> new Choice(one, Distinction.SILVER)),
                        chosen.bronze().stream().map(one -> new Choice(one, Distinction.BRONZE))));
        return Stream.concat(gold, others).toList();
    }

    private static <T> List<T> list(Handle handle, String sql, int year, Lists.Item<T> item) {
        return handle.createQuery(sql)
                .bind("year", year)
                .map((row, context) -> item.read(row))
                .list();
    }
}
