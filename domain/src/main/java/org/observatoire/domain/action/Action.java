package org.observatoire.domain.action;

import java.time.Instant;
import java.util.Optional;

/**
 * An action of the observatory.
 *
 * @param id its identity, which never changes
 * @param sheet what is written about it
 * @param editorial where it stands with the organiser
 * @param revision how many times it was written, from 1; two writers who read the same revision cannot both follow it
 */
public record Action(ActionId id, Sheet sheet, Editorial editorial, int revision) {

    /** Refuses revisions under 1. */
    public Action {
        if (revision < 1) {
            throw new IllegalArgumentException("revision: " + revision + " is before the first");
        }
    }

    /**
     * A new proposal.
     *
     * @param id its identity
     * @param sheet what its contributor wrote
     * @param now when
     * @return the action at its first revision, waiting for the organiser
     */
    public static Action proposed(ActionId id, Sheet sheet, Instant now) {
        return new Action(id, sheet, new Editorial.Proposed(now), 1);
    }

    /**
     * Whether the public can see it.
     *
     * @return true when it is published
     */
    public boolean published() {
        return standing() == Editorial.Standing.PUBLISHED;
    }

    /**
     * Where it stands with the organiser.
     *
     * @return the standing, by name
     */
    public Editorial.Standing standing() {
        return editorial.standing();
    }

    /**
     * The action once published: from a proposal, a refusal reconsidered or a withdrawal undone.
     *
     * @param now when
     * @return the next revision; nothing when it is published already, or was taken back
     */
    public Optional<Action> publishedAt(Instant now) {
        boolean publishable = !published() && standing() != Editorial.Standing.TAKEN_BACK;
        return publishable ? Optional.of(standingAs(new Editorial.Published(now))) : Optional.empty();
    }

    /**
     * The action once refused.
     *
     * @param reason why; 1 to 2,000 characters
     * @param now when
     * @return the next revision; nothing unless it is a proposal
     */
    public Optional<Action> refusedAt(String reason, Instant now) {
        Editorial refused = new Editorial.Refused(now, reason);
        return standing() == Editorial.Standing.PROPOSED ? Optional.of(standingAs(refused)) : Optional.empty();
    }

    /**
     * The action once taken out of the Hall of Fame.
     *
     * @param reason why; 1 to 2,000 characters
     * @param now when
     * @return the next revision; nothing unless it is published
     */
    public Optional<Action> withdrawnAt(String reason, Instant now) {
        Editorial withdrawn = new Editorial.Withdrawn(now, reason);
        return published() ? Optional.of(standingAs(withdrawn)) : Optional.empty();
    }

    /**
     * The action once whoever proposed it has taken it back.
     *
     * @param now when
     * @return the next revision; nothing unless it is a proposal
     */
    public Optional<Action> takenBackAt(Instant now) {
        boolean undecided = standing() == Editorial.Standing.PROPOSED;
        return undecided ? Optional.of(standingAs(new Editorial.TakenBack(now))) : Optional.empty();
    }

    /**
     * The action with another sheet.
     *
     * @param written the sheet as it must stand
     * @return the next revision
     */
    public Action rewritten(Sheet written) {
        return new Action(id, written, editorial, revision + 1);
    }

    private Action standingAs(Editorial standing) {
        return new Action(id, sheet, standing, revision + 1);
    }
}
