package org.observatoire.web.action;

import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.territory.AuthorityJson;

/**
 * An action that something else names, as the API tells it.
 *
 * @param id its identity
 * @param title its title; absent where it is no longer public
 * @param authority who carried it; absent where it is no longer public
 */
public record ActionJson(String id, Optional<String> title, Optional<AuthorityJson> authority) {

    /** An action among those that are public. */
    public static ActionJson of(
            ActionId id, Map<ActionId, Action> published, Map<AuthorityId, LocalAuthority> authorities) {
        Optional<Action> shown = Optional.ofNullable(published.get(id));
        return new ActionJson(
                id.value(),
                shown.map(action -> action.sheet().title()),
                shown.flatMap(action -> Optional.ofNullable(
                                authorities.get(action.sheet().authority())))
                        .map(authority -> AuthorityJson.of(authority, authorities)));
    }

    /** The same action, under the title that it had at some moment. */
    public ActionJson titled(String then) {
        return new ActionJson(id, Optional.of(then), authority);
    }
}
