package org.observatoire.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was done, when and by whom; only ever longer. */
public interface Journal {

    /**
     * A line of the journal.
     *
     * @param number its place, from 1, without a gap
     * @param at when, to the millisecond
     * @param who in which role
     * @param act what was done, such as {@code publish-action}
     * @param subject to what, such as {@code action:nantes-podcasts}
     * @param detail what changed, without any personal data; may be empty
     * @param previous the seal of the line before; empty for the first
     * @param seal the digest of all of the above
     */
    record Entry(
            long number,
            Instant at,
            String who,
            String act,
            String subject,
            String detail,
            String previous,
            String seal) {}

    /**
     * The last line.
     *
     * @return nothing while the journal is empty
     */
    Optional<Entry> last();

    /**
     * Adds a line. Belongs inside {@link UnitOfWork#write}, with what it tells.
     *
     * @param entry the line that follows the last; any other is a bug
     */
    default void append(Entry entry) {
        appendAll(List.of(entry));
    }

    /**
     * Adds lines. Belongs inside {@link UnitOfWork#write}, with what they tell.
     *
     * @param entries lines that follow the last, in order; any other is a bug
     */
    void appendAll(List<Entry> entries);

    /**
     * The lines that follow a place.
     *
     * @param number the place, 0 to begin
     * @param limit how many at most, 1 or more
     * @return them, oldest first
     */
    List<Entry> after(long number, int limit);
}
