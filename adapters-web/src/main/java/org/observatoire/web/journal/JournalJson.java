package org.observatoire.web.journal;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.port.Journal;

/**
 * A page of the journal, as the API tells the organiser.
 *
 * @param entries the lines, oldest first
 * @param next the number to go on from; none at the end
 * @param chain whether the whole journal holds
 */
record JournalJson(List<EntryJson> entries, Optional<Long> next, ChainJson chain) {

    /**
     * A line.
     *
     * @param number its place, from 1
     * @param at when
     * @param who in which role
     * @param act what was done
     * @param subject to what
     * @param detail what changed
     * @param previous the seal of the line before
     * @param seal the digest of all of the above
     */
    record EntryJson(
            long number,
            String at,
            String who,
            String act,
            String subject,
            String detail,
            String previous,
            String seal) {

        private static EntryJson of(Journal.Entry entry) {
            return new EntryJson(
                    entry.number(),
                    entry.at().toString(),
                    entry.who(),
                    entry.act(),
                    entry.subject(),
                    entry.detail(),
                    entry.previous(),
                    entry.seal());
        }
    }

    /**
     * Whether each line holds to the one before.
     *
     * @param holds whether all do
     * @param firstBreak the first that does not
     */
    record ChainJson(boolean holds, Optional<Long> firstBreak) {}

    static JournalJson of(List<Journal.Entry> entries, int limit, Optional<Long> firstBreak) {
        return new JournalJson(
                entries.stream().map(EntryJson::of).toList(),
                entries.size() < limit
                        ? Optional.empty()
                        : Optional.of(entries.get(entries.size() - 1).number()),
                new ChainJson(firstBreak.isEmpty(), firstBreak));
    }
}
