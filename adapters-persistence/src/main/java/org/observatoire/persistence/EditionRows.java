package org.observatoire.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.observatoire.domain.edition.AwardCategory;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionCalendar;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.Grid;
import org.observatoire.domain.edition.JudgingMethod;
import org.observatoire.domain.edition.Scale;
import org.observatoire.domain.edition.Window;

/** How an edition is written as rows. */
final class EditionRows {

    private static final String ADD = """
            INSERT INTO edition (
                year, name, method, scale_min, scale_max, recusal,
                quorum_numerator, quorum_denominator, quorum_minimum, gold,
                submissions_open, submissions_close, judging_open, judging_close,
                jurors_per_nominee, stage, proclaimed_at)
            VALUES (
                :year, :name, :method, :scaleMin, :scaleMax, :recusal,
                :quorumNumerator, :quorumDenominator, :quorumMinimum, :gold,
                :submissionsOpen, :submissionsClose, :judgingOpen, :judgingClose,
                :jurorsPerNominee, :stage, :proclaimedAt)
            """;

    private static final String REPLACE = """
            UPDATE edition SET
                name = :name, method = :method, scale_min = :scaleMin, scale_max = :scaleMax, recusal = :recusal,
                quorum_numerator = :quorumNumerator, quorum_denominator = :quorumDenominator,
                quorum_minimum = :quorumMinimum, gold = :gold,
                submissions_open = :submissionsOpen, submissions_close = :submissionsClose,
                judging_open = :judgingOpen, judging_close = :judgingClose,
                jurors_per_nominee = :jurorsPerNominee, stage = :stage, proclaimed_at = :proclaimedAt
            WHERE year = :year
            """;

    /** A category that stays keeps its row, which nominations and opinions refer to. */
    private static final String CATEGORY = """
            INSERT INTO edition_category (year, position, id, label, silver, bronze)
            VALUES (:year, :position, :id, :label, :silver, :bronze)
            ON CONFLICT (year, id) DO UPDATE SET
                position = excluded.position,
                label = excluded.label,
                silver = excluded.silver,
                bronze = excluded.bronze
            """;

    /** Out of the way of the places to come: two categories never have the same. */
    private static final String MISPLACE = "UPDATE edition_category SET position = -1 - position WHERE year = :year";

    private static final String DROP_MISPLACED = "DELETE FROM edition_category WHERE year = :year AND position < 0";

    private static final List<String> LISTS = List.of("edition_kind", "edition_size", "edition_criterion");

    private static final String CRITERION = """
            INSERT INTO edition_criterion (category, position, id, label, weight)
            VALUES (:category, :position, :id, :label, :weight)
            """;

    private EditionRows() {}

    static void write(Handle handle, Edition edition) {
        bind(handle.createUpdate(ADD), edition).execute();
        writeLists(handle, edition.rules());
    }

    static void rewrite(Handle handle, Edition edition) {
        int year = edition.rules().year();
        if (bind(handle.createUpdate(REPLACE), edition).execute() != 1) {
            throw new IllegalStateException("edition: " + year + " has none");
        }
        LISTS.forEach(list -> run(handle, emptying(list), year));
        run(handle, "DELETE FROM edition_grade WHERE year = :year", year);
        run(handle, MISPLACE, year);
        writeLists(handle, edition.rules());
        run(handle, DROP_MISPLACED, year);
    }

    private static void writeLists(Handle handle, EditionRules rules) {
        Rows rows = new Rows(handle, "year", rules.year());
        rows.write(
                "INSERT INTO edition_grade (year, position, grade) VALUES (:year, :position, :grade)",
                grades(rules.method()),
                (row, grade) -> row.bind("grade", grade));
        rows.write(
                CATEGORY,
                rules.categories(),
                (row, category) -> row.bind("id", category.id().value())
                        .bind("label", category.label())
                        .bind("silver", category.prizes().silver())
                        .bind("bronze", category.prizes().bronze()));
        rules.categories().forEach(category -> write(handle, rules.year(), category));
    }

    private static String emptying(String list) {
        return "DELETE FROM " + list + " WHERE category IN (SELECT number FROM edition_category WHERE year = :year)";
    }

    private static void run(Handle handle, String sql, int year) {
        handle.createUpdate(sql).bind("year", year).execute();
    }

    private static Optional<Instant> proclaimedAt(Edition edition) {
        return edition instanceof Edition.Proclaimed proclaimed ? Optional.of(proclaimed.at()) : Optional.empty();
    }

    private static void write(Handle handle, int year, AwardCategory category) {
        long number = handle.createQuery("SELECT number FROM edition_category WHERE year = :year AND id = :id")
                .bind("year", year)
                .bind("id", category.id().value())
                .mapTo(long.class)
                .one();
        Rows rows = new Rows(handle, "category", number);
        rows.write(
                "INSERT INTO edition_kind (category, position, kind) VALUES (:category, :position, :kind)",
                category.eligibleKinds(),
                (row, kind) -> row.bind("kind", kind.code()));
        rows.write(
                "INSERT INTO edition_size (category, position, size) VALUES (:category, :position, :size)",
                category.eligibleSizes(),
                (row, size) -> row.bind("size", size.code()));
        rows.write(
                CRITERION,
                category.grid().map(Grid::criteria).orElse(List.of()),
                (row, criterion) -> row.bind("id", criterion.id())
                        .bind("label", criterion.label())
                        .bind("weight", criterion.weight()));
    }

    private static Update bind(Update update, Edition edition) {
        update.bind("stage", edition.stage().code())
                .bind("proclaimedAt", proclaimedAt(edition).map(Instant::toString));
        return bind(bind(update, edition.rules()), edition.rules().calendar());
    }

    private static Update bind(Update update, EditionRules rules) {
        Optional<Scale> scale = rules.method() instanceof JudgingMethod.WeightedMean mean
                ? Optional.of(mean.scale())
                : Optional.empty();
        return update.bind("year", rules.year())
                .bind("name", rules.name())
                .bind("method", rules.method().code())
                .bind("scaleMin", scale.map(Scale::min))
                .bind("scaleMax", scale.map(Scale::max))
                .bind("recusal", rules.recusal().code())
                .bind("quorumNumerator", rules.quorum().share().numerator().toString())
                .bind("quorumDenominator", rules.quorum().share().denominator().toString())
                .bind("quorumMinimum", rules.quorum().minimum())
                .bind("gold", rules.gold())
                .bind("jurorsPerNominee", rules.jurorsPerNominee());
    }

    private static Update bind(Update update, EditionCalendar calendar) {
        return update.bind("submissionsOpen", opening(calendar.submissions()))
                .bind("submissionsClose", closing(calendar.submissions()))
                .bind("judgingOpen", opening(calendar.judging()))
                .bind("judgingClose", closing(calendar.judging()));
    }

    private static Optional<String> opening(Optional<Window> window) {
        return window.map(Window::opens).map(Instant::toString);
    }

    private static Optional<String> closing(Optional<Window> window) {
        return window.map(Window::closes).map(Instant::toString);
    }

    private static List<String> grades(JudgingMethod method) {
        return method instanceof JudgingMethod.MajorityJudgment majority ? majority.grades() : List.of();
    }
}
