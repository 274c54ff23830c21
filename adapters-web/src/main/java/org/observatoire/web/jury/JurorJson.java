package org.observatoire.web.jury;

import java.util.Optional;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.territory.AuthorityId;

/**
 * Someone invited, as the API tells the organiser.
 *
 * @param id their identity in the edition
 * @param name how the organiser calls them
 * @param affiliation the authority that they belong to
 * @param role what they are invited for
 */
record JurorJson(String id, String name, Optional<String> affiliation, String role) {

    static JurorJson of(Juror juror) {
        return new JurorJson(
                juror.id().value(),
                juror.name(),
                juror.affiliation().map(AuthorityId::value),
                juror.role().code());
    }
}
