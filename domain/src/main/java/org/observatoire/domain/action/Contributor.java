package org.observatoire.domain.action;

import java.util.Optional;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Wording;

/**
 * Someone who had a part in an action. People are not named: the label is for collectives, partners and bodies.
 *
 * @param role the part they had
 * @param kind who they are
 * @param label their name where it is public and of use; at most 200 characters
 */
public record Contributor(Role role, Kind kind, Optional<String> label) {

    /** Checks the label. */
    public Contributor {
        label = Wording.optional("label", label, 200);
    }

    /** The part someone had. */
    public enum Role implements Coded {
        /** Had the idea. */
        ORIGINATOR,
        /** Made it. */
        MAKER,
        /** Carried it: published, paid, organised. */
        CARRIER,
        /** Passed it on. */
        RELAYER
    }

    /** Who someone is. */
    public enum Kind implements Coded {
        /** A resident. */
        RESIDENT,
        /** A group of residents. */
        COLLECTIVE,
        /** An agent of the authority. */
        AGENT,
        /** The authority itself. */
        AUTHORITY,
        /** Another organisation. */
        PARTNER
    }
}
