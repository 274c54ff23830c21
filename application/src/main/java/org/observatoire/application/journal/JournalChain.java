package org.observatoire.application.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.port.Journal;
import org.observatoire.application.seal.Sha256;

/**
 * How lines hold to one another. The seal of a line is the SHA-256 of its parts and of the seal before it; each part is
 * preceded by its length in bytes, so that no two lines share a writing.
 */
public final class JournalChain {

    private JournalChain() {}

    /**
     * The line that follows another.
     *
     * @param previous the last line, nothing at the beginning
     * @param at when; kept to the millisecond
     * @param who in which role
     * @param act what was done
     * @param subject to what
     * @param detail what changed
     * @return the line, sealed
     */
    public static Journal.Entry following(
            Optional<Journal.Entry> previous, Instant at, String who, String act, String subject, String detail) {
        long number = previous.map(Journal.Entry::number).orElse(0L) + 1;
        String before = previous.map(Journal.Entry::seal).orElse("");
        Instant moment = at.truncatedTo(ChronoUnit.MILLIS);
        String seal =
                Sha256.ofParts(List.of(Long.toString(number), moment.toString(), who, act, subject, detail, before));
        return new Journal.Entry(number, moment, who, act, subject, detail, before, seal);
    }

    /**
     * The first line that does not hold.
     *
     * @param previous the line before them, nothing at the beginning
     * @param entries lines in order
     * @return the number of the first line whose place, seal or link is wrong; nothing when the chain holds
     */
    public static Optional<Long> firstBreak(Optional<Journal.Entry> previous, List<Journal.Entry> entries) {
        Optional<Journal.Entry> before = previous;
        for (Journal.Entry entry : entries) {
            Journal.Entry expected =
                    following(before, entry.at(), entry.who(), entry.act(), entry.subject(), entry.detail());
            if (!expected.equals(entry)) {
                return Optional.of(entry.number());
            }
            before = Optional.of(entry);
        }
        return Optional.empty();
    }
}
