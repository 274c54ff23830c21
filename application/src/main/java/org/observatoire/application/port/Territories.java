package org.observatoire.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;
import org.observatoire.domain.territory.SearchableName;

/** The local authorities of France. */
public interface Territories {

    /**
     * An authority by its official code.
     *
     * @param id the code
     * @return the authority
     */
    Optional<LocalAuthority> find(AuthorityId id);

    /**
     * Several authorities, in one go.
     *
     * @param ids their codes
     * @return those that exist, by code
     */
    Map<AuthorityId, LocalAuthority> findAll(Collection<AuthorityId> ids);

    /**
     * Authorities whose {@link SearchableName#matches name matches}: exact names first, then names that begin with what
     * is typed, then the others; the most populated first among each, then by code.
     *
     * @param typed what is typed; matches nothing when empty
     * @param limit how many at most, 1 or more
     * @return homonyms all come out, as far as the limit
     */
    List<LocalAuthority> named(SearchableName typed, int limit);
}
