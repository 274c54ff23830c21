package org.observatoire.domain.jury;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.RecusalBreadth;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/**
 * Who must stay out of what: by affiliation, as far as the edition's breadth goes, and by declaration. It is worked out
 * anew each time it is asked for, so that a change of affiliation needs nothing else to take effect.
 */
public final class Conflicts {

    private final Map<JurorId, Set<NominationId>> byJuror = new HashMap<>();

    /**
     * The conflicts of a jury.
     *
     * @param breadth how near to their own authority jurors stay out
     * @param jurors the jurors
     * @param nominees the authority that carried each nominated action
     * @param authorities the authorities of jurors, by code; of one that is missing, a juror stays out all the same, but
     *     out of nothing near it
     * @param declared the recusals declared
     */
    public Conflicts(
            RecusalBreadth breadth,
            Collection<Juror> jurors,
            Map<NominationId, LocalAuthority> nominees,
            Map<AuthorityId, LocalAuthority> authorities,
            Collection<Recusal> declared) {
        for (Juror juror : jurors) {
            Optional<LocalAuthority> own = juror.affiliation().flatMap(id -> Optional.ofNullable(authorities.get(id)));
            nominees.forEach((nomination, authority) -> {
                boolean theirs =
                        juror.affiliation().filter(authority.id()::equals).isPresent();
                if (theirs || own.filter(one -> breadth.recuses(one, authority)).isPresent()) {
                    add(juror.id(), nomination);
                }
            });
        }
        declared.forEach(recusal -> add(recusal.juror(), recusal.nomination()));
    }

    /**
     * Whether a juror must stay out of a nomination.
     *
     * @param juror the juror
     * @param nomination the nomination
     * @return true when they must neither be shown it, nor score it, nor deliberate on it
     */
    public boolean between(JurorId juror, NominationId nomination) {
        return byJuror.getOrDefault(juror, Set.of()).contains(nomination);
    }

    private void add(JurorId juror, NominationId nomination) {
        byJuror.computeIfAbsent(juror, one -> new HashSet<>()).add(nomination);
    }
}
