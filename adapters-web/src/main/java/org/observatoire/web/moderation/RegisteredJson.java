package org.observatoire.web.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.territory.AuthorityJson;

/**
 * An action in the register, as the API tells it.
 *
 * @param id its identity
 * @param title its title
 * @param summary what was done
 * @param authority who carried it
 * @param state where it stands
 * @param stateSince since when
 * @param near the published actions that may be the same; told of proposals alone
 */
record RegisteredJson(
        String id,
        String title,
        String summary,
        AuthorityJson authority,
        String state,
        String stateSince,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<NearJson>> near) {

    static RegisteredJson of(
            Action action, Optional<List<NearJson>> near, Map<AuthorityId, LocalAuthority> territories) {
        return new RegisteredJson(
                action.id().value(),
                action.sheet().title(),
                action.sheet().summary(),
                AuthorityJson.of(territories.get(action.sheet().authority()), territories),
                action.standing().code(),
                action.editorial().since().toString(),
                near);
    }
}
