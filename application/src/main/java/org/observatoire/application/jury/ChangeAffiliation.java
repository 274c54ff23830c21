package org.observatoire.application.jury;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.outcome.Objection;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.outcome.Refusal;
import org.observatoire.application.port.Juries;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.territory.AuthorityId;

/** The organiser changes the authority that a juror belongs to; recusals by affiliation follow at once. */
public final class ChangeAffiliation {

    private final EditionDesk desk;
    private final Juries juries;
    private final Territories territories;
    private final ShareNominees shares;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param juries keeps the affiliation
     * @param territories knows the authorities
     * @param shares hands over what becomes a conflict
     * @param chronicle tells of it
     */
    public ChangeAffiliation(
            EditionDesk desk, Juries juries, Territories territories, ShareNominees shares, Chronicle chronicle) {
        this.desk = desk;
        this.juries = juries;
        this.territories = territories;
        this.shares = shares;
        this.chronicle = chronicle;
    }

    /**
     * What changes.
     *
     * @param year in which edition
     * @param juror whose affiliation
     * @param affiliation the authority that they belong to now, where there is one
     */
    public record Command(int year, JurorId juror, Optional<AuthorityId> affiliation) {}

    /**
     * Changes an affiliation. A ballot that becomes a conflict no longer counts; it is kept. Where each nominee has jurors
     * of its own, another takes the place while ballots may be cast.
     *
     * @param actor who asks: an organiser
     * @param command what changes
     * @return the juror; refused to anyone else, for someone not invited and for an unknown authority
     */
    public Outcome<Juror> change(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.CHANGE_AFFILIATION, command.year(), edition -> {
            Optional<Juror> known = juries.find(command.year(), command.juror());
            if (known.isEmpty()) {
                return Outcome.refused(Refusal.NOT_FOUND);
            }
            if (command.affiliation()
                    .filter(id -> territories.find(id).isEmpty())
                    .isPresent()) {
                return Outcome.refused(List.of(Objection.to("affiliation", Refusal.UNKNOWN_AUTHORITY)));
            }
            return Outcome.done(keep(actor, command, known.get(), edition));
        });
    }

    private Juror keep(Actor actor, Command command, Juror known, Edition edition) {
        Juror changed = new Juror(known.id(), known.name(), command.affiliation(), known.role());
        if (!changed.equals(known)) {
            juries.keep(command.year(), changed);
            chronicle.tell(
                    actor,
                    "change-affiliation",
                    "edition:" + command.year(),
                    known.id() + " to "
                            + command.affiliation().map(AuthorityId::value).orElse("none"));
            shares.settle(actor, edition);
        }
        return changed;
    }
}
