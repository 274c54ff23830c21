package org.observatoire.application.palmares;

import java.time.InstantSource;
import java.util.Optional;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.journal.Chronicle;
import org.observatoire.application.jury.JuryRoom;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.Editions;
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.palmares.Decision;

/** The organiser makes the palmarès public: from then on nothing of it changes. */
public final class ProclaimPalmares {

    private final EditionDesk desk;
    private final Editions editions;
    private final Publication publication;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judges what
     * @param ballots the ballots
     * @param editions keeps the stage
     * @param archive keeps the palmarès
     * @param chronicle tells of it
     * @param clock what time it is
     */
    public ProclaimPalmares(
            EditionDesk desk,
            JuryRoom room,
            Ballots ballots,
            Editions editions,
            PalmaresArchive archive,
            Chronicle chronicle,
            InstantSource clock) {
        this.desk = desk;
        this.editions = editions;
        this.publication = new Publication(room, ballots, archive, clock);
        this.chronicle = chronicle;
    }

    /**
     * What is proclaimed.
     *
     * @param year the palmarès of which edition
     * @param decision what the jury decided
     * @param asRead the {@linkplain PalmaresSeal#ofWhatItSays mark} of the palmarès that was read before; absent where
     *     it does not matter
     */
    public record Command(int year, Decision decision, Optional<String> asRead) {

        /**
         * A proclamation of whatever follows from a decision.
         *
         * @param year the palmarès of which edition
         * @param decision what the jury decided
         */
        public Command(int year, Decision decision) {
            this(year, decision, Optional.empty());
        }
    }

    /**
     * Proclaims a palmarès.
     *
     * @param actor who asks: an organiser
     * @param command what is proclaimed
     * @return the palmarès as kept; refused to anyone else, before deliberation, when it is proclaimed already, where the
     *     decision names who is no nominee, no laureate, or a category that the edition lacks, and where the palmarès is
     *     no longer the one that was read
     */
    public Outcome<PalmaresArchive.Proclaimed> proclaim(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.PROCLAIM, command.year(), edition -> {
            var published = publication.publish(edition, command.decision(), 1, Optional.empty(), command.asRead());
            if (published instanceof Outcome.Done<PalmaresArchive.Proclaimed> done) {
                Edition.InDeliberation deliberated = (Edition.InDeliberation) edition;
                editions.replace(deliberated.proclaimed(done.value().at()));
                chronicle.tell(
                        actor,
                        "proclaim-palmares",
                        "edition:" + command.year(),
                        done.value().seal());
            }
            return published;
        });
    }
}
