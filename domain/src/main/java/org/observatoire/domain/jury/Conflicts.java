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

    private final Map<JurorId, Set<NominationId>> affiliated = new HashMap<>();
    private final Map<JurorId, Set<NominationId>> declared = new HashMap<>();

    /**
     * The conflicts of a jury.
     *
     * @param breadth how near to their own authority jurors stay out
     * @param jurors the jurors
     * @param nominees the authority that carried each nominated action
     * @param authorities the authorities of jurors, by code; of one that is missing, a juror stays out all the same, but
     *     out of nothing near it
     * @param recusals the recusals declared
     */
    public Conflicts(
            RecusalBreadth breadth,
            Collection<Juror> jurors,
            Map<NominationId, LocalAuthority> nominees,
            Map<AuthorityId, LocalAuthority> authorities,
            Collection<Recusal> recusals) {
        for (Juror juror : jurors) {
            Optional<LocalAuthority> own = juror.affiliation().flatMap(id -> Optional.ofNullable(authorities.get(id)));
            nominees.forEach((nomination, authority) -> {
                if (byAffiliation(breadth, juror, own, authority)) {
                    add(affiliated, juror.id(), nomination);
                }
            });
        }
        recusals.forEach(recusal -> add(declared, recusal.juror(), recusal.nomination()));
    }

    /**
     * Whether someone must stay out of what an authority carried, by affiliation alone.
     *
     * @param breadth how near to their own authority they stay out
     * @param juror a juror, or a selector
     * @param own their authority, where it is known; where it is not, they stay out of it all the same, but of nothing near
     *     it
     * @param carrier the authority that carried the action
     * @return true when it is their own, or as near as the breadth
     */
    public static boolean byAffiliation(
            RecusalBreadth breadth, Juror juror, Optional<LocalAuthority> own, LocalAuthority carrier) {
        boolean theirs = juror.affiliation().filter(carrier.id()::equals).isPresent();
        return theirs || own.filter(one -> breadth.recuses(one, carrier)).isPresent();
    }

    /**
     * Whether a juror must stay out of a nomination.
     *
     * @param juror the juror
     * @param nomination the nomination
     * @return true when they must neither be shown it, nor score it, nor deliberate on it
     */
    public boolean between(JurorId juror, NominationId nomination) {
        return byAffiliation(juror, nomination)
                || declared.getOrDefault(juror, Set.of()).contains(nomination);
    }

    /**
     * Whether affiliation alone keeps a juror out of a nomination.
     *
     * @param juror the juror
     * @param nomination the nomination
     * @return true when no declaration is needed
     */
    public boolean byAffiliation(JurorId juror, NominationId nomination) {
        return affiliated.getOrDefault(juror, Set.of()).contains(nomination);
    }

    private static void add(Map<JurorId, Set<NominationId>> kept, JurorId juror, NominationId nomination) {
        kept.computeIfAbsent(juror, one -> new HashSet<>()).add(nomination);
    }
}
