package org.observatoire.application.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.Album;
import org.observatoire.domain.action.Status;
import org.observatoire.domain.category.Reading;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.palmares.Award;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/**
 * An action with all that is known around it.
 *
 * @param action the action
 * @param authority who carried it
 * @param status what became of it, today
 * @param readings what its facts show in each standing category, in their order
 * @param inspiredBy what it borrowed, from whom
 * @param inspired who borrowed directly from it
 * @param awards what it was distinguished with
 * @param album its pictures
 * @param territories the authorities named around it: relayers, published borrowers and lenders, its
 *     département and its region
 */
public record ActionInFull(
        Action action,
        LocalAuthority authority,
        Status status,
        List<Reading> readings,
        List<Kin> inspiredBy,
        List<Kin> inspired,
        List<Award> awards,
        Album album,
        Map<AuthorityId, LocalAuthority> territories) {

    /**
     * An action at the other end of a re-use.
     *
     * @param reuse the re-use
     * @param action that action; absent once withdrawn, when only its place remains
     */
    public record Kin(Reuse reuse, Optional<Action> action) {}
}
