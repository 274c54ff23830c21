package org.observatoire.application.jury;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Access;
import org.observatoire.application.port.Juries;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.Recusal;
import org.observatoire.domain.territory.AuthorityId;
import org.observatoire.domain.territory.LocalAuthority;

/** The organiser reads who is invited to an edition, and what each juror stays out of. */
public final class ReadJury {

    private final EditionDesk desk;
    private final JuryRoom room;
    private final Juries juries;
    private final Territories territories;
    private final Access access;

    /**
     * The use case.
     *
     * @param desk checks who may
     * @param room who must stay out of what
     * @param juries who is invited, and their recusals
     * @param territories the authorities that they belong to
     * @param access who bears a token
     */
    public ReadJury(EditionDesk desk, JuryRoom room, Juries juries, Territories territories, Access access) {
        this.desk = desk;
        this.room = room;
        this.juries = juries;
        this.territories = territories;
        this.access = access;
    }

    /**
     * Someone invited.
     *
     * @param juror who
     * @param linked whether they bear a token, which lets them in
     * @param byAffiliation the nominees that their authority keeps them from; none for a selector
     * @param declared the recusals declared, whether or not their authority keeps them from the same nominees
     */
    public record Member(Juror juror, boolean linked, List<NominationId> byAffiliation, List<Recusal> declared) {}

    /**
     * The committee and the jury of an edition.
     *
     * @param edition the edition
     * @param members everyone invited, by identity
     * @param nominees the actions nominated so far
     * @param authorities the authorities that members belong to, with the areas that tell them apart
     */
    public record Jury(
            Edition edition,
            List<Member> members,
            Map<NominationId, Action> nominees,
            Map<AuthorityId, LocalAuthority> authorities) {}

    /**
     * Reads the committee and the jury.
     *
     * @param actor who asks: an organiser
     * @param year of which edition
     * @return who is invited; refused to anyone else
     */
    public Outcome<Jury> read(Actor actor, int year) {
        return desk.act(actor, PrizeOperation.READ_JURY, year, edition -> Outcome.done(jury(edition)));
    }

    private Jury jury(Edition edition) {
        int year = edition.rules().year();
        JuryRoom.Layout layout = room.of(edition);
        List<Juror> invited = juries.invited(year);
        List<Recusal> recusals = juries.recusals(year);
        Set<Actor> bearers = access.bearersIn(year);
        List<Member> members = invited.stream()
                .map(juror -> member(juror, bearers.contains(InviteJuror.actorOf(year, juror)), layout, recusals))
                .toList();
        return new Jury(edition, members, layout.nominees(), authoritiesOf(invited));
    }

    private static Member member(Juror juror, boolean linked, JuryRoom.Layout layout, List<Recusal> recusals) {
        List<Recusal> declared = recusals.stream()
                .filter(recusal -> recusal.juror().equals(juror.id()))
                .filter(recusal -> layout.nominees().containsKey(recusal.nomination()))
                .toList();
        return new Member(
                juror,
                linked,
                layout.nominees().keySet().stream()
                        .filter(nomination -> layout.conflicts().byAffiliation(juror.id(), nomination))
                        .toList(),
                declared);
    }

    private Map<AuthorityId, LocalAuthority> authoritiesOf(List<Juror> invited) {
        Set<AuthorityId> own =
                invited.stream().flatMap(juror -> juror.affiliation().stream()).collect(Collectors.toSet());
        Map<AuthorityId, LocalAuthority> known = territories.findAll(own);
        Set<AuthorityId> areas = new HashSet<>(own);
        known.values().forEach(authority -> areas.addAll(authority.areas()));
        return territories.findAll(areas);
    }
}
