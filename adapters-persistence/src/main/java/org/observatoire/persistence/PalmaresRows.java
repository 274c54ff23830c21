package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Certainty;
import org.observatoire.domain.palmares.Distinction;
import org.observatoire.domain.palmares.RecordedLaureate;
import org.observatoire.domain.palmares.RecordedPalmares;

/** A recorded palmarès as rows. */
final class PalmaresRows {

    private static final String KEEP = """
            INSERT INTO palmares (
                year, number, theme, ceremony, nominees_published_on, awarded_on, candidates, nominees, complete)
            VALUES (
                :year, :number, :theme, :ceremony, :nomineesPublishedOn, :awardedOn, :candidates, :nominees, :complete)
            """;

    private static final String MENTIONS =
            "INSERT INTO palmares_mention (year, place, position, action) VALUES (:year, '%s', :position, :action)";

    private final Handle handle;
    private final int year;
    private final Rows rows;

    private PalmaresRows(Handle handle, int year) {
        this.handle = handle;
        this.year = year;
        this.rows = new Rows(handle, "year", year);
    }

    static void write(Handle handle, RecordedPalmares palmares) {
        new PalmaresRows(handle, palmares.year()).write(palmares);
    }

    static Optional<RecordedPalmares> read(Handle handle, int year) {
        return new PalmaresRows(handle, year).read();
    }

    private void write(RecordedPalmares palmares) {
        handle.createUpdate("DELETE FROM palmares WHERE year = :year")
                .bind("year", year)
                .execute();
        handle.createUpdate(KEEP)
                .bind("year", year)
                .bind("number", palmares.number())
                .bind("theme", palmares.theme())
                .bind("ceremony", palmares.ceremony())
                .bind("nomineesPublishedOn", palmares.nomineesPublishedOn().toString())
                .bind("awardedOn", palmares.awardedOn().toString())
                .bind("candidates", palmares.candidates())
                .bind("nominees", palmares.nominees())
                .bind("complete", palmares.complete())
                .execute();
        rows.write(
                "INSERT INTO palmares_category (year, position, label) VALUES (:year, :position, :label)",
                palmares.categories(),
                (row, label) -> row.bind("label", label));
        rows.write(
                "INSERT INTO palmares_given (year, distinction, many) VALUES (:year, :distinction, :many)",
                List.copyOf(palmares.given().entrySet()),
                (row, given) -> row.bind("distinction", given.getKey().code()).bind("many", given.getValue()));
        rows.write("""
                INSERT INTO palmares_source (year, position, id, title, publisher, url)
                VALUES (:year, :position, :id, :title, :publisher, :url)
                """, palmares.sources(), SourceRow::bind);
        writeLaureates(palmares.laureates());
        rows.write(MENTIONS.formatted("nominated"), palmares.nominated(), (row, id) -> row.bind("action", id.value()));
        rows.write(MENTIONS.formatted("cited"), palmares.cited(), (row, id) -> row.bind("action", id.value()));
    }

    private void writeLaureates(List<RecordedLaureate> laureates) {
        rows.write(
                """
                INSERT INTO palmares_laureate (year, position, action, distinction, category, ex_aequo, certainty)
                VALUES (:year, :position, :action, :distinction, :category, :exAequo, :certainty)
                """,
                laureates,
                (row, laureate) -> row.bind("action", laureate.action().value())
                        .bind("distinction", laureate.distinction().code())
                        .bind("category", laureate.category())
                        .bind("exAequo", laureate.exAequo())
                        .bind("certainty", laureate.certainty().code()));
        for (int place = 0; place < laureates.size(); place++) {
            int laureate = place;
            rows.write(
                    """
                    INSERT INTO palmares_laureate_source (year, laureate, position, source)
                    VALUES (:year, :laureate, :position, :source)
                    """,
                    laureates.get(place).sources(),
                    (row, source) -> row.bind("laureate", laureate).bind("source", source));
        }
    }

    private Optional<RecordedPalmares> read() {
        return handle.createQuery("SELECT * FROM palmares WHERE year = :year")
                .bind("year", year)
                .map((row, context) -> palmares(row))
                .findOne();
    }

    private RecordedPalmares palmares(ResultSet row) throws SQLException {
        return new RecordedPalmares(
                year,
                row.getInt("number"),
                row.getString("theme"),
                row.getString("ceremony"),
                LocalDate.parse(row.getString("nominees_published_on")),
                LocalDate.parse(row.getString("awarded_on")),
                row.getString("candidates"),
                row.getInt("nominees"),
                list(
                        "SELECT label FROM palmares_category WHERE year = :year ORDER BY position",
                        one -> one.getString(1)),
                given(),
                row.getBoolean("complete"),
                laureates(),
                mentioned("nominated"),
                mentioned("cited"),
                list("SELECT * FROM palmares_source WHERE year = :year ORDER BY position", SourceRow::read));
    }

    private Map<Distinction, Integer> given() {
        Map<Distinction, Integer> given = new EnumMap<>(Distinction.class);
        list(
                "SELECT distinction, many FROM palmares_given WHERE year = :year",
                row -> given.put(Column.term(row, "distinction", Distinction.class), row.getInt("many")));
        return given;
    }

    private List<RecordedLaureate> laureates() {
        Map<Integer, List<String>> sources = new LinkedHashMap<>();
        list(
                "SELECT laureate, source FROM palmares_laureate_source WHERE year = :year ORDER BY laureate, position",
                row -> sources.computeIfAbsent(row.getInt("laureate"), laureate -> new ArrayList<>())
                        .add(row.getString("source")));
        return list(
                "SELECT * FROM palmares_laureate WHERE year = :year ORDER BY position",
                row -> new RecordedLaureate(
                        new ActionId(row.getString("action")),
                        Column.term(row, "distinction", Distinction.class),
                        Column.text(row, "category"),
                        row.getBoolean("ex_aequo"),
                        sources.get(row.getInt("position")),
                        Column.term(row, "certainty", Certainty.class)));
    }

    private List<ActionId> mentioned(String place) {
        return list(
                "SELECT action FROM palmares_mention WHERE year = :year AND place = '" + place + "' ORDER BY position",
                row -> new ActionId(row.getString("action")));
    }

    private <T> List<T> list(String sql, Lists.Item<T> item) {
        return handle.createQuery(sql)
                .bind("year", year)
                .map((row, context) -> item.read(row))
                .list();
    }
}
