package org.observatoire.application.jury;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.observatoire.application.actor.Actor;
import org.observatoire.application.actor.PrizeOperation;
import org.observatoire.application.edition.EditionDesk;
import org.observatoire.application.outcome.Outcome;
import org.observatoire.application.port.Ballots;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.edition.Edition;
import org.observatoire.domain.edition.EditionRules;
import org.observatoire.domain.edition.NominationId;
import org.observatoire.domain.jury.Ballot;
import org.observatoire.domain.jury.Juror;
import org.observatoire.domain.jury.JurorId;
import org.observatoire.domain.ranking.Coverage;

/** The organiser follows who has judged what; never how. */
public final class FollowProgress {

    private final EditionDesk desk;
    private final JuryRoom room;
    private final Ballots ballots;

    /**
     * The use case.
     *
     * @param desk checks who may, and when
     * @param room who judges what
     * @param ballots the ballots
     */
    public FollowProgress(EditionDesk desk, JuryRoom room, Ballots ballots) {
        this.desk = desk;
        this.room = room;
        this.ballots = ballots;
    }

    /**
     * How far a juror, or the jury of a nominee, has come.
     *
     * @param done final ballots, abstentions among them
     * @param pending ballots still to be finished
     * @param recused conflicts
     */
    public record Tally(long done, long pending, long recused) {}

    /**
     * A nominee that may end up unranked.
     *
     * @param nomination the nominee
     * @param wanted how many judgements it needs
     * @param possible how many jurors may judge it
     */
    public record Shortfall(NominationId nomination, long wanted, long possible) {}

    /**
     * How far an edition has come.
     *
     * @param edition the edition, at its stage
     * @param jurors each juror, by identity
     * @param nominees the actions nominated, by nomination
     * @param byJuror how far each has come
     * @param byNominee how far the jury of each nominee has come
     * @param awaited the jurors of each nominee who have not finished with it
     * @param shortfalls the nominees that too few may judge, for their quorum or for what the edition asks
     */
    public record Progress(
            Edition edition,
            List<Juror> jurors,
            Map<NominationId, Action> nominees,
            Map<JurorId, Tally> byJuror,
            Map<NominationId, Tally> byNominee,
            Map<NominationId, List<JurorId>> awaited,
            List<Shortfall> shortfalls) {}

    /**
     * Reads the progress.
     *
     * @param actor who asks: an organiser
     * @param year of which edition
     * @return how far it has come; refused to anyone else
     */
    public Outcome<Progress> read(Actor actor, int year) {
        return desk.act(
                actor,
                PrizeOperation.FOLLOW_PROGRESS,
                year,
                edition -> Outcome.done(progress(edition, room.of(edition), ballots)));
    }

    static Progress progress(Edition edition, JuryRoom.Layout layout, Ballots ballots) {
        List<Ballot> finished = ballots.cast(edition.rules().year()).stream()
                .filter(Ballot::finished)
                .toList();
        Map<JurorId, Tally> byJuror = new TreeMap<>();
        for (JurorId juror : layout.panel()) {
            List<NominationId> own = layout.assignment().inOwnOrder(juror);
            long recused = layout.nominees().keySet().stream()
                    .filter(nomination -> layout.conflicts().between(juror, nomination))
                    .count();
            byJuror.put(
                    juror,
                    tally(
                            finished,
                            own.size(),
                            recused,
                            ballot -> ballot.juror().equals(juror) && own.contains(ballot.nomination())));
        }
        Map<NominationId, Tally> byNominee = new TreeMap<>();
        Map<NominationId, List<JurorId>> awaited = new TreeMap<>();
        for (NominationId nomination : layout.nominees().keySet()) {
            List<JurorId> judges = layout.assignment().judgesOf(nomination);
            long recused = layout.panel().stream()
                    .filter(juror -> layout.conflicts().between(juror, nomination))
                    .count();
            byNominee.put(
                    nomination,
                    tally(
                            finished,
                            judges.size(),
                            recused,
                            ballot -> ballot.nomination().equals(nomination) && judges.contains(ballot.juror())));
            awaited.put(nomination, awaited(nomination, judges, finished));
        }
        return new Progress(
                edition,
                layout.jurors(),
                layout.nominees(),
                byJuror,
                byNominee,
                awaited,
                shortfalls(edition.rules(), layout));
    }

    private static List<JurorId> awaited(NominationId nomination, List<JurorId> judges, List<Ballot> finished) {
        Set<JurorId> answered = finished.stream()
                .filter(ballot -> ballot.nomination().equals(nomination))
                .map(Ballot::juror)
                .collect(Collectors.toSet());
        return judges.stream().filter(juror -> !answered.contains(juror)).toList();
    }

    private static Tally tally(List<Ballot> finished, int asked, long recused, Predicate<Ballot> theirs) {
        long done = finished.stream().filter(theirs).count();
        return new Tally(done, asked - done, recused);
    }

    private static List<Shortfall> shortfalls(EditionRules rules, JuryRoom.Layout layout) {
        return layout.nominees().keySet().stream()
                .map(nomination -> shortfall(rules, layout, nomination))
                .filter(one -> one.possible() < one.wanted())
                .collect(Collectors.toList());
    }

    private static Shortfall shortfall(EditionRules rules, JuryRoom.Layout layout, NominationId nomination) {
        long possible = layout.assignment().judgesOf(nomination).size();
        long forQuorum = rules.quorum()
                .shortfall(Coverage.allGiven(possible))
                .map(unranked -> unranked.required())
                .orElse(0L);
        return new Shortfall(
                nomination, Math.max(forQuorum, rules.jurorsPerNominee().orElse(0)), possible);
    }
}
