package org.observatoire.application.palmares;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** Who carried some actions, and the départements and regions where they lie, in two statements. */
final class CarriersOf {

    private CarriersOf() {}

    static Map<AuthorityId, LocalAuthority> actions(Collection<Action> actions, Territories territories) {
        Map<AuthorityId, LocalAuthority> carriers = territories.findAll(
                actions.stream().map(action -> action.sheet().authority()).collect(Collectors.toSet()));
        Map<AuthorityId, LocalAuthority> around = new HashMap<>(territories.findAll(carriers.values().stream()
                .flatMap(authority -> authority.areas().stream())
                .collect(Collectors.toSet())));
        around.putAll(carriers);
        return around;
    }
}
