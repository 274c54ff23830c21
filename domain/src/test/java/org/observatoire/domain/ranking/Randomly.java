package org.observatoire.domain.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Juries and voters at random; small numbers, so that ties and missing judgements are frequent. */
final class Randomly {

    private static final int BLOCKS = 50;
    private static final int CASES_IN_A_BLOCK = 100;

    private final Random random;

    Randomly(long seed) {
        this.random = new Random(seed);
    }

    /** A law is checked in blocks, each of which is one test. */
    static LongStream blocks() {
        return LongStream.range(0, BLOCKS);
    }

    /** Checks a law over the cases of a block; a failure names the seed of its case. */
    static void cases(long block, Consumer<Randomly> law) {
        for (long seed = block * CASES_IN_A_BLOCK; seed < (block + 1) * CASES_IN_A_BLOCK; seed++) {
            try {
                law.accept(new Randomly(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("with seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    long anyLong() {
        return random.nextLong();
    }

    <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Candidates C0 to Cn, two at least. */
    Set<String> candidates(int most) {
        Set<String> candidates = new LinkedHashSet<>();
        Stream.iterate(0, number -> number + 1)
                .limit(2 + random.nextInt(most - 1))
                .forEach(number -> candidates.add("C" + number));
        return candidates;
    }

    <C> Set<C> shuffled(Set<C> candidates) {
        return new LinkedHashSet<>(shuffled(List.copyOf(candidates)));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Every candidate under another name, which says nothing of the old one. */
    Map<String, String> newNames(Set<String> candidates) {
        Map<String, String> names = new HashMap<>();
        shuffled(List.copyOf(candidates)).forEach(candidate -> names.put(candidate, "N" + names.size()));
        return names;
    }

    long[] weights() {
        return random.longs(1 + random.nextInt(4), 1, 60).toArray();
    }

    Scores scores(int criteria) {
        return Scores.of(random.longs(criteria, 0, 6).toArray());
    }

    /** One ballot for each of at most nine jurors, each with a judgement, a reason for having none, or nothing. */
    <S> List<Ballot<String, S>> ballots(Set<String> candidates, Supplier<S> judgement) {
        return Stream.generate(() -> ballot(candidates, judgement))
                .limit(1 + random.nextInt(9))
                .toList();
    }

    private <S> Ballot<String, S> ballot(Set<String> candidates, Supplier<S> judgement) {
        Map<String, S> given = new HashMap<>();
        Map<String, Missing> missing = new HashMap<>();
        for (String candidate : candidates) {
            switch (random.nextInt(8)) {
                case 0 -> missing.put(candidate, oneOf(List.of(Missing.values())));
                case 1 -> {}
                default -> given.put(candidate, judgement.get());
            }
        }
        return new Ballot<>(given, missing);
    }

    /** At most eight different orders of preference, with ties and candidates left out. */
    List<RankedBallot<String>> preferences(Set<String> candidates) {
        return Stream.generate(() -> preference(candidates))
                .limit(1 + random.nextInt(8))
                .toList();
    }

    private RankedBallot<String> preference(Set<String> candidates) {
        List<Set<String>> ranking = new ArrayList<>();
        for (String candidate : shuffled(List.copyOf(candidates))) {
            int choice = random.nextInt(6);
            if (choice == 0 && !ranking.isEmpty()) {
                ranking.get(ranking.size() - 1).add(candidate);
            } else if (choice > 1) {
                ranking.add(new LinkedHashSet<>(Set.of(candidate)));
            }
        }
        return new RankedBallot<>(1 + random.nextInt(4), ranking);
    }
}
