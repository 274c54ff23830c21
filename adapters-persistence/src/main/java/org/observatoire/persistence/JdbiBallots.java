package org.observatoire.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.observatoire.application.port.Ballots;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Judgement;
import org.observatoire.domain.jury.JurorId;

/** The ballots, each in its row, and its scores in theirs. */
final class JdbiBallots implements Ballots {

    private static final String KEEP = """
            INSERT INTO ballot (year, juror, nomination, judgement, grade, comment, finished)
            VALUES (:year, :juror, :nomination, :judgement, :grade, :comment, :finished)
            ON CONFLICT (year, juror, nomination) DO UPDATE SET
                judgement = excluded.judgement,
                grade = excluded.grade,
                comment = excluded.comment,
                finished = excluded.finished
            RETURNING number
            """;

    private static final String SCORES = """
            SELECT ballot AS owner, criterion, score
            FROM ballot_score
            WHERE %s
            ORDER BY ballot, criterion
            """.formatted(Sqlite.among("ballot", "owners"));

    private static final String BLANK = "blank";
    private static final String SCORED = "scored";
    private static final String GRADED = "graded";
    private static final String ABSTAINED = "abstained";

    private final Units units;

    JdbiBallots(Units units) {
        this.units = units;
    }

    private record Row(
            long number,
            JurorId juror,
            NominationId nomination,
            String judgement,
            int grade,
            String comment,
            boolean finished) {}

    @Override
    public void keep(int year, Ballot ballot) {
        units.writing(handle -> {
            long number = handle.createQuery(KEEP)
                    .bind("year", year)
                    .bind("juror", ballot.juror().value())
                    .bind("nomination", ballot.nomination().toString())
                    .bind("judgement", code(ballot.judgement()))
                    .bind("grade", grade(ballot.judgement()))
                    .bind("comment", ballot.comment())
                    .bind("finished", ballot.finished())
                    .mapTo(long.class)
                    .one();
            handle.createUpdate("DELETE FROM ballot_score WHERE ballot = :ballot")
                    .bind("ballot", number)
                    .execute();
            new Rows(handle, "ballot", number)
                    .write(
                            "INSERT INTO ballot_score (ballot, criterion, score) VALUES (:ballot, :criterion, :score)",
                            scores(ballot.judgement()),
                            (row, score) ->
                                    row.bind("criterion", score.getKey()).bind("score", score.getValue()));
        });
    }

    @Override
    public Optional<Ballot> find(int year, JurorId juror, NominationId nomination) {
        return read(
                        "year = :year AND juror = :juror AND nomination = :nomination",
                        query -> query.bind("year", year)
                                .bind("juror", juror.value())
                                .bind("nomination", nomination.toString()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Ballot> castBy(int year, JurorId juror) {
        return read(
                "year = :year AND juror = :juror",
                query -> query.bind("year", year).bind("juror", juror.value()));
    }

    @Override
    public List<Ballot> cast(int year) {
        return read("year = :year", query -> query.bind("year", year));
    }

    private List<Ballot> read(String condition, UnaryOperator<Query> binding) {
        return units.reading(handle -> {
            Query query = handle.createQuery("SELECT * FROM ballot WHERE " + condition + " ORDER BY nomination, juror");
            List<Row> rows =
                    binding.apply(query).map((row, context) -> row(row)).list();
            Lists<Map.Entry<String, Integer>> scores = scores(handle, rows);
            return rows.stream()
                    .map(row -> ballot(row, scores.of(row.number())))
                    .toList();
        });
    }

    private static Lists<Map.Entry<String, Integer>> scores(Handle handle, List<Row> rows) {
        String numbers = Sqlite.numbers(rows.stream().map(Row::number).toList());
        return Lists.read(handle, SCORES, numbers, row -> Map.entry(row.getString("criterion"), row.getInt("score")));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("number"),
                new JurorId(row.getString("juror")),
                NominationId.of(row.getString("nomination")),
                row.getString("judgement"),
                row.getInt("grade"),
                row.getString("comment"),
                row.getBoolean("finished"));
    }

    private static Ballot ballot(Row row, List<Map.Entry<String, Integer>> scores) {
        Judgement judgement = switch (row.judgement()) {
            case BLANK -> new Judgement.Blank();
            case SCORED ->
                new Judgement.Scored(scores.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            case GRADED -> new Judgement.Graded(row.grade());
            case ABSTAINED -> new Judgement.Abstained();
            default ->
                throw new IllegalStateException(
                        "judgement: « " + row.judgement() + " » is no judgement of this version");
        };
        return new Ballot(row.juror(), row.nomination(), judgement, row.comment(), row.finished());
    }

    private static String code(Judgement judgement) {
        if (judgement instanceof Judgement.Scored) {
            return SCORED;
        }
        if (judgement instanceof Judgement.Graded) {
            return GRADED;
        }
        return judgement instanceof Judgement.Abstained ? ABSTAINED : BLANK;
    }

    private static Optional<Integer> grade(Judgement judgement) {
        return judgement instanceof Judgement.Graded graded ? Optional.of(graded.grade()) : Optional.empty();
    }

    private static List<Map.Entry<String, Integer>> scores(Judgement judgement) {
        return judgement instanceof Judgement.Scored scored
                ? List.copyOf(scored.scores().entrySet())
                : List.of();
    }
}
