package org.observatoire.application.jury;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.Juries;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.Juror;

/** The organiser sees what the next stage will change, before taking an edition there. */
public final class ForeseeStage {

    private final EditionDesk desk;
    private final JuryRoom room;
    private final Juries juries;
    private final Ballots ballots;
    private final InstantSource clock;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judges what
     * @param juries who is invited, and the opinions given
     * @param ballots how far jurors have come
     * @param clock what time it is
     */
    public ForeseeStage(EditionDesk desk, JuryRoom room, Juries juries, Ballots ballots, InstantSource clock) {
        this.desk = desk;
        this.room = room;
        this.juries = juries;
        this.ballots = ballots;
        this.clock = clock;
    }

    /**
     * What the next stage will find.
     *
     * @param edition the edition where it stands
     * @param next the stage that follows
     * @param invited everyone invited, by identity
     * @param nominees the actions nominated
     * @param progress how far the jury has come
     * @param cautions what to look at before going on, in the order in which it comes
     */
    public record Foreseen(
            Edition edition,
            Stage next,
            List<Juror> invited,
            Map<NominationId, Action> nominees,
            FollowProgress.Progress progress,
            List<Caution> cautions) {

        /**
         * How many are invited for something.
         *
         * @param role what for
         * @return how many
         */
        public long count(Juror.Role role) {
            return invited.stream().filter(juror -> juror.role() == role).count();
        }

        /**
         * How many actions are nominated in a category.
         *
         * @param category which
         * @return how many
         */
        public long nomineesIn(CategoryId category) {
            return nominees.keySet().stream()
                    .filter(nomination -> nomination.category().equals(category))
                    .count();
        }

        /**
         * How many ballots are asked of the jury.
         *
         * @return those that are final, and those that are not
         */
        public long ballots() {
            return done() + pending();
        }

        /**
         * How many ballots are final.
         *
         * @return how many
         */
        public long done() {
            return progress.byJuror().values().stream()
                    .mapToLong(FollowProgress.Tally::done)
                    .sum();
        }

        /**
         * How many ballots are still to be finished.
         *
         * @return how many
         */
        public long pending() {
            return progress.byJuror().values().stream()
                    .mapToLong(FollowProgress.Tally::pending)
                    .sum();
        }
    }

    /**
     * Foresees the next stage. From deliberation, what follows is the proclamation, which is prepared otherwise.
     *
     * @param actor who asks: an organiser
     * @param year of which edition
     * @return what the next stage will find; refused to anyone else, and from deliberation on
     */
    public Outcome<Foreseen> foresee(Actor actor, int year) {
        return desk.act(actor, PrizeOperation.FORESEE_STAGE, year, edition -> Outcome.done(foreseen(edition)));
    }

    private Foreseen foreseen(Edition edition) {
        int year = edition.rules().year();
        JuryRoom.Layout layout = room.of(edition);
        List<Juror> invited = juries.invited(year);
        FollowProgress.Progress progress = FollowProgress.progress(edition, layout, ballots);
        Stage next = edition.next().orElseThrow().stage();
        Cautions cautions =
                new Cautions(edition.rules(), invited, juries.opinions(year), layout, progress, clock.instant());
        return new Foreseen(edition, next, invited, layout.nominees(), progress, cautions.before(next));
    }
}
