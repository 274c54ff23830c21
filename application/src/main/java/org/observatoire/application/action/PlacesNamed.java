package org.observatoire.application.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** The authorities of several actions, and the areas that tell homonyms apart. */
final class PlacesNamed {

    private PlacesNamed() {}

    static Map<AuthorityId, LocalAuthority> by(Stream<Action> actions, Territories territories) {
        Set<AuthorityId> named =
                actions.map(action -> action.sheet().authority()).collect(Collectors.toSet());
        Map<AuthorityId, LocalAuthority> known = new HashMap<>(territories.findAll(named));
        Set<AuthorityId> areas = known.values().stream()
                .flatMap(authority -> authority.areas().stream())
                .collect(Collectors.toSet());
        known.putAll(territories.findAll(areas));
        return Map.copyOf(known);
    }
}
