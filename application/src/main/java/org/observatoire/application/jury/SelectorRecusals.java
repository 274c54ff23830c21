package org.observatoire.application.jury;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.jury.Conflicts;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** What members of the committee stay out of, by their affiliation; worked out anew each time. */
final class SelectorRecusals {

    private final RecusalBreadth breadth;
    private final Map<JurorId, Juror> selectors;
    private final Map<AuthorityId, LocalAuthority> authorities;

    SelectorRecusals(
            RecusalBreadth breadth, Collection<Juror> selectors, Map<AuthorityId, LocalAuthority> authorities) {
        this.breadth = breadth;
        this.selectors = selectors.stream().collect(Collectors.toMap(Juror::id, Function.identity()));
        this.authorities = authorities;
    }

    boolean keepOut(JurorId selector, LocalAuthority carrier) {
        return Optional.ofNullable(selectors.get(selector))
                .filter(one -> Conflicts.byAffiliation(
                        breadth,
                        one,
                        one.affiliation().flatMap(id -> Optional.ofNullable(authorities.get(id))),
                        carrier))
                .isPresent();
    }
}
