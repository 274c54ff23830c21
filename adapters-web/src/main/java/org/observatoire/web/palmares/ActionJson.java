package org.observatoire.web.palmares;

import java.util.Optional;
import org.observatoire.application.palmares.ReadPalmares.Told;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.web.territory.AuthorityJson;

/**
 * An action of a palmarès, as the API tells it.
 *
 * @param id its identity
 * @param title its title; absent where it is no longer public
 * @param authority who carried it; absent where it is no longer public
 */
record ActionJson(String id, Optional<String> title, Optional<AuthorityJson> authority) {

    static ActionJson of(ActionId id, Told told) {
        Optional<Action> shown = Optional.ofNullable(told.actions().get(id));
        return new ActionJson(
                id.value(),
                shown.map(action -> action.sheet().title()),
                shown.flatMap(action -> Optional.ofNullable(
                                told.authorities().get(action.sheet().authority())))
                        .map(authority -> AuthorityJson.of(authority, told.authorities())));
    }
}
