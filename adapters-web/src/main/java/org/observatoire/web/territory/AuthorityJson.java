package org.observatoire.web.territory;

import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/**
 * An authority, as the API tells it.
 *
 * @param id its code
 * @param name its name, which others may bear
 * @param kind what kind of authority it is
 * @param department the number of its département
 * @param departmentName the name of its département
 * @param region the code of its region
 * @param regionName the name of its region
 * @param population its inhabitants
 * @param size its size band
 */
public record AuthorityJson(
        String id,
        String name,
        String kind,
        Optional<String> department,
        Optional<String> departmentName,
        Optional<String> region,
        Optional<String> regionName,
        int population,
        String size) {

    /** An authority, among areas that name its département and its region. */
    public static AuthorityJson of(LocalAuthority authority, Map<AuthorityId, LocalAuthority> areas) {
        return new AuthorityJson(
                authority.id().value(),
                authority.name(),
                authority.kind().code(),
                authority.department(),
                authority.department().flatMap(code -> name("departement-" + code, areas)),
                authority.region(),
                authority.region().flatMap(code -> name("region-" + code, areas)),
                authority.population(),
                authority.size().code());
    }

    private static Optional<String> name(String id, Map<AuthorityId, LocalAuthority> areas) {
        return Optional.ofNullable(areas.get(new AuthorityId(id))).map(LocalAuthority::name);
    }
}
