package org.observatoire.application.jury;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.observatoire.application.port.Actions;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.Juries;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Assignment;
import org.observatoire.domain.jury.Conflicts;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** Lays out, for a fixed number of statements, who judges what in an edition and who must stay out of it. */
public final class JuryRoom {

    private final Editions editions;
    private final Actions actions;
    private final Juries juries;
    private final Territories territories;

    /**
     * The room.
     *
     * @param editions what is nominated
     * @param actions the actions nominated
     * @param juries who is invited, and their recusals
     * @param territories the authorities of both
     */
    public JuryRoom(Editions editions, Actions actions, Juries juries, Territories territories) {
        this.editions = editions;
        this.actions = actions;
        this.juries = juries;
        this.territories = territories;
    }

    /**
     * A room as it is laid out.
     *
     * @param nominees the actions nominated, by nomination
     * @param jurors the jurors, without the committee, by identity
     * @param conflicts who must stay out of what
     * @param assignment who judges what
     */
    public record Layout(
            Map<NominationId, Action> nominees, List<Juror> jurors, Conflicts conflicts, Assignment assignment) {

        /**
         * The identities of the jurors.
         *
         * @return them, in order
         */
        public List<JurorId> panel() {
            return jurors.stream().map(Juror::id).toList();
        }
    }

    /**
     * Lays the room out as things stand now. Affiliations and recusals take effect here, each time anew; what was given to
     * jurors stays theirs otherwise, and while they judge, what conflicts take out is handed over. Until the
     * palmarès is proclaimed, a nominee withdrawn from the Hall of Fame is no nominee; afterwards nothing takes it out.
     *
     * @param edition the edition
     * @return the layout
     */
    public Layout of(Edition edition) {
        EditionRules rules = edition.rules();
        boolean settled = edition.stage() == Stage.PROCLAIMED;
        Map<NominationId, Action> nominees = nominees(editions.nominations(rules.year()), settled);
        List<Juror> jurors = juries.invited(rules.year()).stream()
                .filter(juror -> juror.role() == Juror.Role.JUROR)
                .toList();
        Map<AuthorityId, LocalAuthority> authorities = territories.findAll(named(nominees.values(), jurors));
        Map<NominationId, LocalAuthority> carriers = new HashMap<>();
        nominees.forEach((nomination, action) ->
                carriers.put(nomination, authorities.get(action.sheet().authority())));
        Conflicts conflicts =
                new Conflicts(rules.recusal(), jurors, carriers, authorities, juries.recusals(rules.year()));
        List<JurorId> panel = jurors.stream().map(Juror::id).toList();
        return new Layout(nominees, jurors, conflicts, assignment(edition, panel, nominees.keySet(), conflicts));
    }

    private Assignment assignment(
            Edition edition, List<JurorId> panel, Set<NominationId> nominees, Conflicts conflicts) {
        EditionRules rules = edition.rules();
        List<Assignment.Share> given = rules.jurorsPerNominee().isPresent() ? juries.shares(rules.year()) : List.of();
        if (given.isEmpty()) {
            return Assignment.of(panel, nominees, conflicts, rules.jurorsPerNominee());
        }
        int wanted = rules.jurorsPerNominee().orElseThrow();
        return edition.stage() == Stage.JUDGING
                ? Assignment.completing(given, panel, nominees, conflicts, wanted)
                : Assignment.keeping(given, panel, nominees, conflicts, wanted);
    }

    private Map<NominationId, Action> nominees(List<NominationId> nominations, boolean settled) {
        Map<ActionId, Action> found =
                actions.findAll(nominations.stream().map(NominationId::action).collect(Collectors.toSet()));
        return nominations.stream()
                .filter(nomination -> Optional.ofNullable(found.get(nomination.action()))
                        .filter(action -> settled || action.published())
                        .isPresent())
                .collect(Collectors.toMap(
                        Function.identity(),
                        nomination -> found.get(nomination.action()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Set<AuthorityId> named(Collection<Action> nominees, List<Juror> jurors) {
        Set<AuthorityId> named = new HashSet<>();
        nominees.forEach(action -> named.add(action.sheet().authority()));
        jurors.forEach(juror -> juror.affiliation().ifPresent(named::add));
        return named;
    }
}
