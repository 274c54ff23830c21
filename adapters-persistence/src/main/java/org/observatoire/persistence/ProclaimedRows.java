package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.observatoire.application.port.PalmaresArchive.Proclaimed;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.palmares.Award;

/** The versions of a proclaimed palmarès as rows, which triggers hold to what was written. */
final class ProclaimedRows {

    private static final String NOMINEE =
            "INSERT INTO proclaimed_nominee (year, version, action) VALUES (:year, :version, :action)";

    private static final String AWARD = """
            INSERT INTO proclaimed_award (
                year, version, action, position, distinction, category, ex_aequo, certainty)
            VALUES (:year, :version, :action, :position, :distinction, :category, :exAequo, :certainty)
            """;

    private static final String VERSION = """
            INSERT INTO proclaimed (year, version, at, seal, recount_file)
            VALUES (:year, :version, :at, :seal, :recountFile)
            """;

    private final Handle handle;
    private final int year;

    private ProclaimedRows(Handle handle, int year) {
        this.handle = handle;
        this.year = year;
    }

    /** The version itself comes last: nothing is added to one that stands. */
    static void write(Handle handle, Proclaimed proclaimed) {
        Rows rows = new Rows(handle, "year", proclaimed.year());
        rows.write(
                NOMINEE,
                List.copyOf(proclaimed.nominees()),
                (row, nominee) -> row.bind("version", proclaimed.version()).bind("action", nominee.value()));
        proclaimed
                .awards()
                .forEach((action, awards) -> rows.write(
                        AWARD,
                        awards,
                        (row, award) -> row.bind("version", proclaimed.version())
                                .bind("action", action.value())
                                .bind("distinction", award.distinction().code())
                                .bind("category", award.category())
                                .bind("exAequo", award.exAequo())
                                .bind("certainty", award.certainty().code())));
        handle.createUpdate(VERSION)
                .bind("year", proclaimed.year())
                .bind("version", proclaimed.version())
                .bind("at", proclaimed.at().toString())
                .bind("seal", proclaimed.seal())
                .bind("recountFile", proclaimed.recountFile())
                .execute();
    }

    static List<Proclaimed> read(Handle handle, int year) {
        return new ProclaimedRows(handle, year).read();
    }

    private List<Proclaimed> read() {
        Map<Integer, Set<ActionId>> nominees = new HashMap<>();
        list(
                "SELECT version, action FROM proclaimed_nominee WHERE year = :year",
                row -> nominees.computeIfAbsent(row.getInt("version"), version -> new HashSet<>())
                        .add(action(row)));
        Map<Integer, Map<ActionId, List<Award>>> awards = new HashMap<>();
        list(
                "SELECT * FROM proclaimed_award WHERE year = :year ORDER BY version, action, position",
                row -> awards.computeIfAbsent(row.getInt("version"), version -> new HashMap<>())
                        .computeIfAbsent(action(row), action -> new ArrayList<>())
                        .add(AwardRow.read(row)));
        return list(
                "SELECT * FROM proclaimed WHERE year = :year ORDER BY version",
                row -> new Proclaimed(
                        year,
                        row.getInt("version"),
                        Instant.parse(row.getString("at")),
                        row.getString("seal"),
                        row.getString("recount_file"),
                        nominees.getOrDefault(row.getInt("version"), Set.of()),
                        awards.getOrDefault(row.getInt("version"), Map.of())));
    }

    private static ActionId action(ResultSet row) throws SQLException {
        return new ActionId(row.getString("action"));
    }

    private <T> List<T> list(String sql, Lists.Item<T> item) {
        return handle.createQuery(sql)
                .bind("year", year)
                .map((row, context) -> item.read(row))
                .list();
    }
}
