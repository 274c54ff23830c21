package org.observatoire.domain.jury;

import java.util.Optional;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.wording.Coded;
import org.observatoire.domain.wording.Wording;

/**
 * Someone invited to an edition.
 *
 * @param id their identity in it
 * @param name how the organiser calls them; 1 to 200 characters; personal data
 * @param affiliation the authority that they belong to, where there is one
 * @param role what they are invited for
 */
public record Juror(JurorId id, String name, Optional<AuthorityId> affiliation, Role role) {

    /** Checks the name. */
    public Juror {
        name = Wording.required("name", name, 200);
    }

    /** What someone is invited for. */
    public enum Role implements Coded {
        /** To judge nominees. */
        JUROR,
        /** To help choose nominees. */
        SELECTOR
    }
}
