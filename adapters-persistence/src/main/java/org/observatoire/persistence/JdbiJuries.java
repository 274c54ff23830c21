package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.observatoire.application.port.Juries;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Assignment.Share;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.jury.Recusal;
import org.observatoire.domain.territory.AuthorityId;

/** The committee and the jury of each edition, in their tables. */
final class JdbiJuries implements Juries {

    private static final String KEEP_JUROR = """
            INSERT INTO juror (year, id, name, affiliation, role)
            VALUES (:year, :id, :name, :affiliation, :role)
            ON CONFLICT (year, id) DO UPDATE SET
                name = excluded.name,
                affiliation = excluded.affiliation,
                role = excluded.role
            """;

    private static final String KEEP_RECUSAL = """
            INSERT INTO recusal (year, juror, nomination, reason)
            VALUES (:year, :juror, :nomination, :reason)
            ON CONFLICT (year, juror, nomination) DO UPDATE SET reason = excluded.reason
            """;

    private static final String SHARE = """
            INSERT INTO share (year, nomination, juror)
            VALUES (:year, :nomination, :juror)
            ON CONFLICT (year, nomination, juror) DO NOTHING
            """;

    private static final String KEEP_OPINION = """
            INSERT INTO opinion (year, category, action, selector, advice, comment)
            VALUES (:year, :category, :action, :selector, :advice, :comment)
            ON CONFLICT (year, category, action, selector) DO UPDATE SET
                advice = excluded.advice,
                comment = excluded.comment
            """;

    /** What someone said goes before they do. */
    private static final List<String> RELEASE = List.of(
            "DELETE FROM opinion WHERE year = :year AND selector = :id",
            "DELETE FROM recusal WHERE year = :year AND juror = :id",
            "DELETE FROM juror WHERE year = :year AND id = :id");

    private final Units units;

    JdbiJuries(Units units) {
        this.units = units;
    }

    @Override
    public void keep(int year, Juror juror) {
        units.writing(handle -> handle.createUpdate(KEEP_JUROR)
                .bind("year", year)
                .bind("id", juror.id().value())
                .bind("name", juror.name())
                .bind("affiliation", juror.affiliation().map(AuthorityId::value))
                .bind("role", juror.role().code())
                .execute());
    }

    @Override
    public void release(int year, JurorId juror) {
        units.writing(handle -> RELEASE.forEach(sql -> handle.createUpdate(sql)
                .bind("year", year)
                .bind("id", juror.value())
                .execute()));
    }

    @Override
    public Optional<Juror> find(int year, JurorId juror) {
        return units.reading(handle -> handle.createQuery("SELECT * FROM juror WHERE year = :year AND id = :id")
                .bind("year", year)
                .bind("id", juror.value())
                .map((row, context) -> juror(row))
                .findOne());
    }

    @Override
    public List<Juror> invited(int year) {
        return list("SELECT * FROM juror WHERE year = :year ORDER BY id", year, JdbiJuries::juror);
    }

    @Override
    public void keep(int year, Recusal recusal) {
        units.writing(handle -> handle.createUpdate(KEEP_RECUSAL)
                .bind("year", year)
                .bind("juror", recusal.juror().value())
                .bind("nomination", recusal.nomination().toString())
                .bind("reason", recusal.reason())
                .execute());
    }

    @Override
    public List<Recusal> recusals(int year) {
        return list(
                "SELECT * FROM recusal WHERE year = :year ORDER BY juror, nomination",
                year,
                row -> new Recusal(
                        new JurorId(row.getString("juror")),
                        NominationId.of(row.getString("nomination")),
                        row.getString("reason")));
    }

    @Override
    public void share(int year, Collection<Share> shares) {
        if (shares.isEmpty()) {
            return;
        }
        units.writing(handle -> {
            try (PreparedBatch batch = handle.prepareBatch(SHARE)) {
                shares.forEach(share -> batch.bind("year", year)
                        .bind("nomination", share.nomination().toString())
                        .bind("juror", share.juror().value())
                        .add());
                batch.execute();
            }
        });
    }

    @Override
    public List<Share> shares(int year) {
        return list(
                "SELECT * FROM share WHERE year = :year ORDER BY nomination, juror",
                year,
                row -> new Share(NominationId.of(row.getString("nomination")), new JurorId(row.getString("juror"))));
    }

    @Override
    public void keep(int year, CommitteeOpinion opinion) {
        units.writing(handle -> handle.createUpdate(KEEP_OPINION)
                .bind("year", year)
                .bind("category", opinion.category().value())
                .bind("action", opinion.action().value())
                .bind("selector", opinion.selector().value())
                .bind("advice", opinion.advice().code())
                .bind("comment", opinion.comment())
                .execute());
    }

    @Override
    public List<CommitteeOpinion> opinions(int year) {
        return list(
                "SELECT * FROM opinion WHERE year = :year ORDER BY category, action, selector",
                year,
                row -> new CommitteeOpinion(
                        new JurorId(row.getString("selector")),
                        new ActionId(row.getString("action")),
                        new CategoryId(row.getString("category")),
                        Column.term(row, "advice", CommitteeOpinion.Advice.class),
                        row.getString("comment")));
    }

    private <T> List<T> list(String sql, int year, Lists.Item<T> item) {
        return units.reading(handle -> handle.createQuery(sql)
                .bind("year", year)
                .map((row, context) -> item.read(row))
                .list());
    }

    private static Juror juror(ResultSet row) throws SQLException {
        return new Juror(
                new JurorId(row.getString("id")),
                row.getString("name"),
                Column.text(row, "affiliation").map(AuthorityId::new),
                Column.term(row, "role", Juror.Role.class));
    }
}
