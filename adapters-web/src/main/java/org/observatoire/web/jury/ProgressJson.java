package org.observatoire.web.jury;

import java.util.List;
import java.util.Optional;
import org.observatoire.application.jury.FollowProgress;
import org.observatoire.domain.jury.Juror;

/**
 * How far an edition has come, as the API tells the organiser: who has judged what, never how.
 *
 * @param jurors how far each juror has come
 * @param nominees how far the jury of each nominee has come
 * @param shortfalls the nominees that too few may judge
 */
record ProgressJson(List<OfJuror> jurors, List<OfNominee> nominees, List<Shortfall> shortfalls) {

    /**
     * How far a juror has come.
     *
     * @param id their identity
     * @param name how the organiser calls them
     * @param affiliation the authority that they belong to
     * @param done final ballots
     * @param pending ballots still to be finished
     * @param recused conflicts
     */
    record OfJuror(String id, String name, Optional<String> affiliation, long done, long pending, long recused) {

        private static OfJuror of(Juror juror, FollowProgress.Tally tally) {
            JurorJson known = JurorJson.of(juror);
            return new OfJuror(
                    known.id(), known.name(), known.affiliation(), tally.done(), tally.pending(), tally.recused());
        }
    }

    /**
     * How far the jury of a nominee has come.
     *
     * @param nomination the nominee
     * @param done final ballots
     * @param pending ballots still to be finished
     * @param recused conflicts
     */
    record OfNominee(String nomination, long done, long pending, long recused) {}

    /**
     * A nominee that may end up unranked.
     *
     * @param nomination the nominee
     * @param wanted how many judgements it needs
     * @param possible how many jurors may judge it
     */
    record Shortfall(String nomination, long wanted, long possible) {}

    static ProgressJson of(FollowProgress.Progress progress) {
        return new ProgressJson(
                progress.jurors().stream()
                        .map(juror -> OfJuror.of(juror, progress.byJuror().get(juror.id())))
                        .toList(),
                progress.byNominee().entrySet().stream()
                        .map(entry -> new OfNominee(
                                entry.getKey().toString(),
                                entry.getValue().done(),
                                entry.getValue().pending(),
                                entry.getValue().recused()))
                        .toList(),
                progress.shortfalls().stream()
                        .map(one -> new Shortfall(one.nomination().toString(), one.wanted(), one.possible()))
                        .toList());
    }
}
