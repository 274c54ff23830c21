package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ranked candidates, and the ballots of the jurors who have judged at least one of them. */
record Field<C, S>(JuryMethod<S> method, Set<C> candidates, List<Ballot<C, S>> ballots) {

    static <C, S> Field<C, S> of(JuryMethod<S> method, Ranking<C> ranking, Collection<Ballot<C, S>> ballots) {
        Set<C> ranked = new LinkedHashSet<>();
        ranking.groups().orElseThrow().forEach(ranked::addAll);
        List<Ballot<C, S>> counted = ballots.stream()
                .map(ballot -> ballot.about(ranked))
                .filter(ballot -> !ballot.given().isEmpty())
                .toList();
        return new Field<>(method, ranked, counted);
    }

    boolean isComplete() {
        return ballots.stream().allMatch(ballot -> ballot.given().size() == candidates.size());
    }

    List<Ranking<C>> withoutEachJuror() {
        List<Ranking<C>> rankings = new ArrayList<>();
        for (int juror = 0; juror < ballots.size(); juror++) {
            List<Ballot<C, S>> others = new ArrayList<>(ballots);
            others.remove(juror);
            rankings.add(method.rank(candidates, others));
        }
        return rankings;
    }

    /** The ballots with each judgement as its measure, the higher the better. */
    List<Ballot<C, Fraction>> measured() {
        return ballots.stream().map(ballot -> ballot.map(method::measure)).toList();
    }
}
