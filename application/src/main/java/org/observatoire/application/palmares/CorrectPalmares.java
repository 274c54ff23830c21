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
import org.observatoire.application.port.PalmaresArchive;
import org.observatoire.domain.palmares.Decision;
import org.observatoire.domain.wording.Wording;

/** The organiser publishes a corrected version of a palmarès, beside those before. */
public final class CorrectPalmares {

    private final EditionDesk desk;
    private final PalmaresArchive archive;
    private final Publication publication;
    private final Chronicle chronicle;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judged what
     * @param ballots the ballots
     * @param archive keeps the versions
     * @param chronicle tells of it
     * @param clock what time it is
     */
    public CorrectPalmares(
            EditionDesk desk,
            JuryRoom room,
            Ballots ballots,
            PalmaresArchive archive,
            Chronicle chronicle,
            InstantSource clock) {
        this.desk = desk;
        this.archive = archive;
        this.publication = new Publication(room, ballots, archive, clock);
        this.chronicle = chronicle;
    }

    /**
     * What is corrected.
     *
     * @param year the palmarès of which edition
     * @param decision what the jury decided, whole
     * @param reason why a correction is needed; 1 to 2,000 characters
     * @param asRead the {@linkplain PalmaresSeal#ofWhatItSays mark} of the version that was read before; absent where it
     *     does not matter
     */
    public record Command(int year, Decision decision, String reason, Optional<String> asRead) {

        /** Checks the reason. */
        public Command {
            reason = Wording.required("reason", reason, 2_000);
        }

        /**
         * A correction with whatever follows from a decision.
         *
         * @param year the palmarès of which edition
         * @param decision what the jury decided, whole
         * @param reason why a correction is needed; 1 to 2,000 characters
         */
        public Command(int year, Decision decision, String reason) {
            this(year, decision, reason, Optional.empty());
        }
    }

    /**
     * Publishes a correction.
     *
     * @param actor who asks: an organiser
     * @param command what is corrected
     * @return the new version; refused to anyone else, before proclamation, and for what a proclamation would be refused
     *     for
     */
    public Outcome<PalmaresArchive.Proclaimed> correct(Actor actor, Command command) {
        return desk.act(actor, PrizeOperation.CORRECT_PALMARES, command.year(), edition -> {
            int next = archive.proclaimed(command.year()).size() + 1;
            var published = publication.publish(
                    edition, command.decision(), next, Optional.of(command.reason()), command.asRead());
            if (published instanceof Outcome.Done<PalmaresArchive.Proclaimed> done) {
                chronicle.tell(
                        actor,
                        "correct-palmares",
                        "edition:" + command.year(),
                        "version " + next + " " + done.value().seal());
            }
            return published;
        });
    }
}
