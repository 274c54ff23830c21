package org.observatoire.application.territory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.observatoire.application.port.Territories;
import org.observatoire.application.port.UnitOfWork;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SearchableName;

/** Finds authorities by their name; homonyms are told apart by their département. */
public final class FindAuthorities {

    private final Territories territories;
    private final UnitOfWork unitOfWork;

    /**
     * The use case.
     *
     * @param territories the authorities
     * @param unitOfWork reads as one
     */
    public FindAuthorities(Territories territories, UnitOfWork unitOfWork) {
        this.territories = territories;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What is found.
     *
     * @param authorities them, exact names first
     * @param areas their départements, which tell homonyms apart, and their regions
     */
    public record Found(List<LocalAuthority> authorities, Map<AuthorityId, LocalAuthority> areas) {}

    /**
     * Finds authorities.
     *
     * @param typed the beginning of a name, case, accents and hyphens ignored; finds nothing when it has no letter
     * @param limit how many at most, 1 to 100
     * @return what is found
     */
    public Found find(String typed, int limit) {
        return unitOfWork.read(() -> {
            List<LocalAuthority> authorities = territories.named(SearchableName.of(typed), limit);
            Set<AuthorityId> areas = authorities.stream()
                    .flatMap(authority -> authority.areas().stream())
                    .collect(Collectors.toSet());
            return new Found(authorities, territories.findAll(areas));
        });
    }
}
