package org.observatoire.application.journal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.port.Journal;
import org.observatoire.domain.action.ActionId;

/** Writes to the journal what a use case does, in the same unit of work. */
public final class Chronicle {

    private final Journal journal;
    private final InstantSource clock;

    /**
     * A chronicle.
     *
     * @param journal where it writes
     * @param clock what time it is
     */
    public Chronicle(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Tells what was done to an action.
     *
     * @param who who did it
     * @param act what was done, in {@code kebab-case}
     * @param action to which action
     * @param detail what changed, without personal data
     */
    public void tell(Actor who, String act, ActionId action, String detail) {
        tell(who, act, "action:" + action, detail);
    }

    /**
     * Tells what was done.
     *
     * @param who who did it
     * @param act what was done, in {@code kebab-case}
     * @param subject to what, such as {@code edition:2026}
     * @param detail what changed, without personal data
     */
    public void tell(Actor who, String act, String subject, String detail) {
        tellAll(who, List.of(new Done(act, subject, detail)));
    }

    /**
     * Something that was done.
     *
     * @param act what, in {@code kebab-case}
     * @param subject to what, such as {@code action:nantes-podcasts}
     * @param detail what changed, without personal data
     */
    public record Done(String act, String subject, String detail) {}

    /**
     * Tells several things that were done, a line each.
     *
     * @param who who did them
     * @param done what was done, in order
     */
    public void tellAll(Actor who, List<Done> done) {
        Optional<Journal.Entry> last = journal.last();
        Instant now = clock.instant();
        List<Journal.Entry> lines = new ArrayList<>();
        for (Done one : done) {
            last = Optional.of(
                    JournalChain.following(last, now, who.journalName(), one.act(), one.subject(), one.detail()));
            lines.add(last.get());
        }
        journal.appendAll(lines);
    }
}
