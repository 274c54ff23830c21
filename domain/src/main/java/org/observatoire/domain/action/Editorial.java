package org.observatoire.domain.action;

import java.time.Instant;
import java.util.Optional;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Wording;

/** Where an action stands with the organiser; apart from its life, which is the action's own. */
public sealed interface Editorial {

    /** The standings, by name. */
    enum Standing implements Coded {
        /** Waiting for the organiser; invisible to the public. */
        PROPOSED,
        /** In the Hall of Fame. */
        PUBLISHED,
        /** Not taken; invisible to the public. */
        REFUSED,
        /** Taken out; a tombstone remains for those that it inspired. */
        WITHDRAWN,
        /** Taken back by whoever proposed it, before anything was decided; invisible to the public. */
        TAKEN_BACK
    }

    /**
     * The standing, by name.
     *
     * @return the name
     */
    Standing standing();

    /**
     * Since when.
     *
     * @return the instant of the last change of standing
     */
    Instant since();

    /**
     * Why it stands there.
     *
     * @return what was written when it was refused or withdrawn; nothing otherwise
     */
    default Optional<String> why() {
        return Optional.empty();
    }

    /**
     * Waiting for the organiser.
     *
     * @param since when it was proposed
     */
    record Proposed(Instant since) implements Editorial {
        @Override
        public Standing standing() {
            return Standing.PROPOSED;
        }
    }

    /**
     * In the Hall of Fame.
     *
     * @param since when it was published
     */
    record Published(Instant since) implements Editorial {
        @Override
        public Standing standing() {
            return Standing.PUBLISHED;
        }
    }

    /**
     * Not taken.
     *
     * @param since when it was refused
     * @param reason why, for the contributor; 1 to 2,000 characters
     */
    record Refused(Instant since, String reason) implements Editorial {

        /** Checks the reason. */
        public Refused {
            reason = Wording.required("reason", reason, 2_000);
        }

        @Override
        public Standing standing() {
            return Standing.REFUSED;
        }

        @Override
        public Optional<String> why() {
            return Optional.of(reason);
        }
    }

    /**
     * Taken out after publication.
     *
     * @param since when it was withdrawn
     * @param reason why; 1 to 2,000 characters
     */
    record Withdrawn(Instant since, String reason) implements Editorial {

        /** Checks the reason. */
        public Withdrawn {
            reason = Wording.required("reason", reason, 2_000);
        }

        @Override
        public Standing standing() {
            return Standing.WITHDRAWN;
        }

        @Override
        public Optional<String> why() {
            return Optional.of(reason);
        }
    }

    /**
     * Taken back by whoever proposed it, before anything was decided.
     *
     * @param since when it was taken back
     */
    record TakenBack(Instant since) implements Editorial {
        @Override
        public Standing standing() {
            return Standing.TAKEN_BACK;
        }
    }
}
