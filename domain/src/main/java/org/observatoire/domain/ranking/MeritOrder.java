package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One key a candidate, one sort, and the candidates of equal keys in one group. */
final class MeritOrder<C, K extends Merit<K>> implements Standings<C> {

    private record Place<K>(int rank, K merit) {}

    record Contender<C, K>(C candidate, K merit) {}

    private final List<Set<C>> groups;
    private final Map<C, Place<K>> places;

    MeritOrder(List<Contender<C, K>> contenders) {
        List<Contender<C, K>> bestFirst = new ArrayList<>(contenders);
        bestFirst.sort((one, other) -> other.merit().compareTo(one.merit()));
        this.groups = new ArrayList<>(bestFirst.size());
        this.places = new HashMap<>(bestFirst.size() * 4 / 3 + 1);
        int start = 0;
        while (start < bestFirst.size()) {
            int end = endOfGroup(bestFirst, start);
            place(bestFirst.subList(start, end), start + 1);
            start = end;
        }
    }

    private static <C, K extends Merit<K>> int endOfGroup(List<Contender<C, K>> bestFirst, int start) {
        K merit = bestFirst.get(start).merit();
        int end = start + 1;
        while (end < bestFirst.size() && bestFirst.get(end).merit().compareTo(merit) == 0) {
            end++;
        }
        return end;
    }

    private void place(List<Contender<C, K>> equals, int rank) {
        for (Contender<C, K> contender : equals) {
            places.put(contender.candidate(), new Place<>(rank, contender.merit()));
        }
        groups.add(equals.size() == 1 ? Set.of(equals.get(0).candidate()) : setOf(equals));
    }

    private static <C, K> Set<C> setOf(List<Contender<C, K>> equals) {
        Set<C> group = new LinkedHashSet<>();
        equals.forEach(contender -> group.add(contender.candidate()));
        return Collections.unmodifiableSet(group);
    }

    @Override
    public Optional<List<Set<C>>> groups() {
        return Optional.of(Collections.unmodifiableList(groups));
    }

    @Override
    public Set<C> winners() {
        return groups.isEmpty() ? Set.of() : groups.get(0);
    }

    @Override
    public boolean includes(C candidate) {
        return places.containsKey(candidate);
    }

    @Override
    public OptionalInt rank(C candidate) {
        Place<K> place = places.get(candidate);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place.rank());
    }

    @Override
    public Optional<Figures> figures(C candidate) {
        return Optional.ofNullable(places.get(candidate))
                .map(place -> place.merit().figures());
    }

    @Override
    public Explanation<C> explain(C first, C second) {
        Place<K> ofFirst = places.get(first);
        Place<K> ofSecond = places.get(second);
        if (ofSecond.rank() < ofFirst.rank()) {
            return explain(second, first);
        }
        return new Explanation<>(
                first,
                second,
                ofFirst.rank() == ofSecond.rank() ? Explanation.Relation.TIED : Explanation.Relation.BETTER,
                ofFirst.merit().figuresAgainst(ofSecond.merit()),
                ofSecond.merit().figuresAgainst(ofFirst.merit()));
    }
}
