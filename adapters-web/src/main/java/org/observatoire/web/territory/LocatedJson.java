package org.observatoire.web.territory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.observatoire.application.territory.ReadAuthority.Located;
import org.observatoire.domain.territory.AuthorityId;

/**
 * An authority and the groupings it belongs to, as the API tells them.
 *
 * @param authority the authority
 * @param epci the grouping of a commune
 * @param ept the territorial establishment of a commune of Grand Paris
 */
record LocatedJson(@JsonUnwrapped AuthorityJson authority, Optional<AuthorityJson> epci, Optional<AuthorityJson> ept) {

    static LocatedJson of(Located located) {
        return new LocatedJson(
                AuthorityJson.of(located.authority(), located.around()),
                grouping(located.authority().epci(), located),
                grouping(located.authority().ept(), located));
    }

    private static Optional<AuthorityJson> grouping(Optional<AuthorityId> id, Located located) {
        return id.flatMap(known -> Optional.ofNullable(located.around().get(known)))
                .map(grouping -> AuthorityJson.of(grouping, located.around()));
    }
}
