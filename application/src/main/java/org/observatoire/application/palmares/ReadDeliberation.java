package org.observatoire.application.palmares;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.jury.JuryRoom;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.Deliberations;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.application.port.Territories;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.palmares.DeliberationDraft;

/** The organiser lays out what a jury deliberates on: the count, what is prepared so far, and what was proclaimed. */
public final class ReadDeliberation {

    private final EditionDesk desk;
    private final JuryRoom room;
    private final Ballots ballots;
    private final Deliberations deliberations;
    private final PalmaresArchive archive;
    private final Territories territories;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judges what
     * @param ballots the ballots
     * @param deliberations what is prepared
     * @param archive what was proclaimed
     * @param territories who carried the nominees
     */
    public ReadDeliberation(
            EditionDesk desk,
            JuryRoom room,
            Ballots ballots,
            Deliberations deliberations,
            PalmaresArchive archive,
            Territories territories) {
        this.desk = desk;
        this.room = room;
        this.ballots = ballots;
        this.deliberations = deliberations;
        this.archive = archive;
        this.territories = territories;
    }

    /**
     * Reads a deliberation. A draft kept for a version that was proclaimed since is no longer one.
     *
     * @param actor who asks: an organiser
     * @param year of which edition
     * @return all that is on the table; refused to anyone else, and before deliberation
     */
    public Outcome<DeliberationInFull> read(Actor actor, int year) {
        return desk.act(actor, PrizeOperation.DELIBERATE, year, edition -> Outcome.done(inFull(edition)));
    }

    private DeliberationInFull inFull(Edition edition) {
        int year = edition.rules().year();
        Deliberate.Count count = Deliberate.count(room, ballots, edition);
        List<PalmaresArchive.Proclaimed> versions = archive.proclaimed(year);
        Optional<DeliberationDraft> kept = deliberations.find(year);
        return new DeliberationInFull(
                edition,
                count,
                kept.filter(draft -> draft.version() == versions.size() + 1),
                kept.map(DeliberationDraft::revision).orElse(0),
                versions,
                CarriersOf.actions(count.nominees().values(), territories));
    }
}
