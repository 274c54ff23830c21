package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The judgements of a jury, read candidate by candidate. */
final class Panel<C, S> {

    private record Reading<S>(List<S> judgements, Coverage coverage) {}

    private final Set<C> candidates;
    private final Collection<Ballot<C, S>> ballots;

    Panel(Set<C> candidates, Collection<Ballot<C, S>> ballots) {
        this.candidates = candidates;
        this.ballots = ballots;
    }

    <K extends Merit<K>> Ranking<C> rank(Quorum quorum, Function<List<S>, K> merit) {
        List<MeritOrder.Contender<C, K>> contenders = new ArrayList<>(candidates.size());
        Map<C, Unranked> unranked = new LinkedHashMap<>();
        long mentions = 0;
        for (C candidate : candidates) {
            Reading<S> reading = read(candidate);
            mentions += reading.coverage().panel() + reading.coverage().recused();
            quorum.shortfall(reading.coverage())
                    .ifPresentOrElse(
                            shortfall -> unranked.put(candidate, shortfall),
                            () -> contenders.add(
                                    new MeritOrder.Contender<>(candidate, merit.apply(reading.judgements()))));
        }
        requireOnlyCandidates(mentions);
        return new Ranking<>(new MeritOrder<>(contenders), unranked);
    }

    private Reading<S> read(C candidate) {
        List<S> judgements = new ArrayList<>(ballots.size());
        long abstained = 0;
        long notYetGiven = 0;
        long recused = 0;
        for (Ballot<C, S> ballot : ballots) {
            S judgement = ballot.given().get(candidate);
            if (judgement != null) {
                judgements.add(judgement);
                continue;
            }
            Missing missing = ballot.missing().get(candidate);
            abstained += missing == Missing.ABSTAINED ? 1 : 0;
            notYetGiven += missing == Missing.NOT_YET_GIVEN ? 1 : 0;
            recused += missing == Missing.RECUSED ? 1 : 0;
        }
        return new Reading<>(judgements, new Coverage(judgements.size(), abstained, notYetGiven, recused));
    }

    /** Counting what was read beside what the ballots hold finds a stranger without looking every name up again. */
    private void requireOnlyCandidates(long mentions) {
        long held = 0;
        for (Ballot<C, S> ballot : ballots) {
            held += ballot.given().size() + ballot.missing().size();
        }
        if (held != mentions) {
            throw new IllegalArgumentException("ballots name someone who is not a candidate");
        }
    }
}
