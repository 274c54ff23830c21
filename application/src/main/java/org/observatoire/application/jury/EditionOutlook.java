package org.observatoire.application.jury;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.observatoire.application.port.Ballots;
import org.observatoire.application.port.Juries;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.CategoryId;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.edition.Stage;
import org.observatoire.domain.jury.CommitteeOpinion;
import org.observatoire.domain.jury.Juror;

/** Looks, for a fixed number of statements, at where an edition stands and at what its next stage will find. */
public final class EditionOutlook {

    private final JuryRoom room;
    private final Juries juries;
    private final Ballots ballots;
    private final InstantSource clock;

    /**
     * The outlook.
     *
     * @param room who judges what
     * @param juries who is invited, and the opinions given
     * @param ballots how far jurors have come
     * @param clock what time it is
     */
    public EditionOutlook(JuryRoom room, Juries juries, Ballots ballots, InstantSource clock) {
        this.room = room;
        this.juries = juries;
        this.ballots = ballots;
        this.clock = clock;
    }

    /**
     * What the next stage will find.
     *
     * @param edition the edition where it stands
     * @param next the stage that follows, by advancing or by proclaiming; absent once it is proclaimed
     * @param invited everyone invited, by identity
     * @param nominees the actions nominated
     * @param opinions how many opinions the committee has given
     * @param progress how far the jury has come
     * @param cautions what to look at before going on, in the order in which it comes
     * @param now when it was foreseen
     */
    public record Foreseen(
            Edition edition,
            Optional<Stage> next,
            List<Juror> invited,
            Map<NominationId, Action> nominees,
            long opinions,
            FollowProgress.Progress progress,
            List<Caution> cautions,
            Instant now) {

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
     * Looks at an edition as things stand now.
     *
     * @param edition the edition
     * @return what its next stage will find
     */
    public Foreseen of(Edition edition) {
        int year = edition.rules().year();
        JuryRoom.Layout layout = room.of(edition);
        List<Juror> invited = juries.invited(year);
        List<CommitteeOpinion> opinions = juries.opinions(year);
        FollowProgress.Progress progress = FollowProgress.progress(edition, layout, ballots);
        Instant now = clock.instant();
        Optional<Stage> next = Stream.of(Stage.values())
                .filter(stage -> stage.ordinal() == edition.stage().ordinal() + 1)
                .findFirst();
        Cautions cautions = new Cautions(edition.rules(), invited, opinions, layout, progress, now);
        return new Foreseen(
                edition,
                next,
                invited,
                layout.nominees(),
                opinions.size(),
                progress,
                next.map(cautions::before).orElse(List.of()),
                now);
    }
}
