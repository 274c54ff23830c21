package org.observatoire.application.journal;

import java.time.InstantSource;
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
        journal.append(
                JournalChain.following(journal.last(), clock.instant(), who.journalName(), act, subject, detail));
    }
}
