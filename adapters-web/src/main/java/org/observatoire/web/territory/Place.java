package org.observatoire.web.territory;

import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.AuthorityKind;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.web.http.Messages;

/**
 * An authority where it lies, in words.
 *
 * @param name its name
 * @param kind what kind of authority it is
 * @param department its département and its number, or the number alone where the areas lack it; blank where it has
 *     none or is one
 * @param region its region, blank where it has none or is one
 * @param population its inhabitants
 * @param size its size band
 * @param commune whether it is a commune, which goes without saying
 */
public record Place(
        String name, String kind, String department, String region, String population, String size, boolean commune) {

    /** The words for an authority, among areas that name its département and its region where they are known. */
    public static Place of(Messages messages, LocalAuthority authority, Map<AuthorityId, LocalAuthority> areas) {
        boolean department = authority.kind() == AuthorityKind.DEPARTMENT;
        boolean region = authority.kind() == AuthorityKind.REGION;
        return new Place(
                authority.name(),
                messages.term(authority.kind()),
                department
                        ? ""
                        : authority
                                .department()
                                .map(code -> departmentOf(code, areas))
                                .orElse(""),
                region
                        ? ""
                        : authority
                                .region()
                                .flatMap(code -> named("region-" + code, areas))
                                .orElse(""),
                messages.text("place.population", authority.population()),
                messages.term(authority.size()),
                authority.kind() == AuthorityKind.COMMUNE);
    }

    private static String departmentOf(String code, Map<AuthorityId, LocalAuthority> areas) {
        return named("departement-" + code, areas)
                .map(name -> name + " (" + code + ")")
                .orElse(code);
    }

    private static Optional<String> named(String id, Map<AuthorityId, LocalAuthority> areas) {
        return Optional.ofNullable(areas.get(new AuthorityId(id))).map(LocalAuthority::name);
    }
}
