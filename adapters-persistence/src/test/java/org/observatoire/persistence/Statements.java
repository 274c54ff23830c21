package org.observatoire.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** What is asked of the database while some work is done, and how the database means to answer. */
final class Statements {

    private final Units units;

    Statements(Units units) {
        this.units = units;
    }

    /** The statements read by some work, in order. */
    List<String> readBy(Runnable work) {
        List<String> statements = new ArrayList<>();
        SqlStatements settings = units.readers().getConfig(SqlStatements.class);
        settings.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.add(context.getParsedSql().getSql());
            }
        });
        try {
            work.run();
            return statements;
        } finally {
            settings.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        }
    }

    /** The steps by which a statement is answered. */
    List<String> planOf(String statement) {
        try (Handle handle = units.readers().open();
                var prepared = handle.getConnection().prepareStatement("EXPLAIN QUERY PLAN " + statement);
                var steps = prepared.executeQuery()) {
            List<String> plan = new ArrayList<>();
            while (steps.next()) {
                plan.add(steps.getString("detail"));
            }
            return plan;
        } catch (SQLException refused) {
            throw new IllegalStateException(statement, refused);
        }
    }

    /** The steps that read a whole table without an index to lead them. */
    List<String> wholeTablesReadBy(String statement) {
        return planOf(statement).stream()
                .filter(step -> step.startsWith("SCAN "))
                .filter(step -> !step.contains(" INDEX "))
                .filter(step -> !ofItself(step))
                .collect(Collectors.toList());
    }

    /** A constant, or rows that the statement itself made a few lines above. */
    private static boolean ofItself(String step) {
        return step.matches(
                "SCAN (CONSTANT ROW|\\d+-ROW VALUES CLAUSE|\\(subquery-\\d+\\)|found\\w*|kept|kin|ancestor|descendant)");
    }
}
