package org.observatoire.persistence;

import java.time.LocalDate;
import org.observatoire.domain.action.Life;
import org.observatoire.domain.action.Status;

/**
 * The status of a published action, which silence alone changes from a day to the next: its fate is kept, and so is the
 * last day on which it was heard of.
 */
final class CatalogueStatus {

    /** Before every day. */
    static final String NEVER_HEARD = "";

    /** The status on the day bound by way of {@link Life#heardSince} as {@code heardSince}. */
    static final String SQL = """
            CASE
                WHEN c.fate IN ('ended', 'transformed') OR c.last_heard >= :heardSince THEN c.fate
                ELSE 'unconfirmed'
            END""";

    private CatalogueStatus() {}

    /** What became of an action, silence apart: its status on the last day that it was heard of. */
    static String fate(Life life) {
        Status status = life.status(life.lastHeard().orElse(LocalDate.EPOCH));
        return status.code();
    }

    static String heardSince(LocalDate today) {
        return Life.heardSince(today).toString();
    }
}
