package org.observatoire.application.territory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** Reads what is known of an authority. */
public final class ReadAuthority {

    private final Territories territories;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param territories the authorities
     * @param unitOfWork reads as one
     */
    public ReadAuthority(Territories territories, UnitOfWork unitOfWork) {
        this.territories = territories;
        this.unitOfWork = unitOfWork;
    }

    /**
     * An authority where it lies.
     *
     * @param authority the authority
     * @param around its département, its region, its EPCI and its EPT, where it has them
     */
    public record Located(LocalAuthority authority, Map<AuthorityId, LocalAuthority> around) {}

    /**
     * Reads an authority.
     *
     * @param id its official code
     * @return the authority; not found when no authority bears that code
     */
    public Outcome<Located> read(AuthorityId id) {
        return unitOfWork.read(() -> territories
                .find(id)
                .map(authority -> Outcome.done(new Located(authority, territories.findAll(around(authority)))))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_FOUND)));
    }

    private static Set<AuthorityId> around(LocalAuthority authority) {
        return Stream.of(
                        authority.department().map(number -> new AuthorityId("departement-" + number)),
                        authority.region().map(code -> new AuthorityId("region-" + code)),
                        authority.epci(),
                        authority.ept())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
