package org.observatoire.domain.territory;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.domain.wording.Wording;

/**
 * A local authority as the code officiel géographique describes it.
 *
 * @param id its identity
 * @param name its usual name, which others may share; 1 to 200 characters
 * @param population inhabitants at the last census; 0 where none is counted (villages destroyed in 1916, Clipperton)
 * @param department number of its département; absent for regions
 * @param region INSEE code of its region; absent where the body spans several
 * @param epci the grouping a commune belongs to; absent for other kinds and for four islands that have none
 * @param ept the establishment of Grand Paris a commune belongs to
 */
public record LocalAuthority(
        AuthorityId id,
        String name,
        int population,
        Optional<String> department,
        Optional<String> region,
        Optional<AuthorityId> epci,
        Optional<AuthorityId> ept) {

    /** Refuses a negative population and an empty name. */
    public LocalAuthority {
        name = Wording.required("name", name, 200);
        if (population < 0) {
            throw new IllegalArgumentException("population: an authority cannot have " + population + " inhabitants");
        }
    }

    /**
     * Its kind.
     *
     * @return the kind stated by its identifier
     */
    public AuthorityKind kind() {
        return id.kind();
    }

    /**
     * The areas that tell it from its namesakes.
     *
     * @return its département and its region, where it has them
     */
    public Set<AuthorityId> areas() {
        return Stream.concat(
                        department.map(number -> new AuthorityId("departement-" + number)).stream(),
                        region.map(code -> new AuthorityId("region-" + code)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Its band of size.
     *
     * @return the band its population falls in
     */
    public SizeBand size() {
        return SizeBand.of(population);
    }
}
