package org.observatoire.domain.inspiration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.SheetDraft;
import org.observatoire.domain.wording.TriedOnSeeds;

/** Laws over random graphs in which an action only borrows from actions of a lower number. */
class InspirationGraphLawsTest {

    private static final int SIZE = 7;

    @TriedOnSeeds
    void ancestorsAndDescendantsAreConverse(long seed) {
        boolean[][] lent = anyLoans(new Random(seed));
        InspirationGraph graph = new InspirationGraph(reuses(lent));

        everyPair((one, other) -> assertEquals(
                graph.descendants(id(one)).contains(id(other)),
                graph.ancestors(id(other)).contains(id(one))));
    }

    @TriedOnSeeds
    void descendantsAreThoseThatAPathReaches(long seed) {
        boolean[][] lent = anyLoans(new Random(seed));
        boolean[][] paths = paths(lent);
        InspirationGraph graph = new InspirationGraph(reuses(lent));

        everyPair((lender, borrower) -> assertEquals(
                paths[lender][borrower], graph.descendants(id(lender)).contains(id(borrower))));
    }

    @TriedOnSeeds
    void aReuseIsCircularExactlyWhenThereIsAPathBack(long seed) {
        boolean[][] lent = anyLoans(new Random(seed));
        boolean[][] paths = paths(lent);
        InspirationGraph graph = new InspirationGraph(reuses(lent));

        everyPair((borrower, lender) -> {
            Optional<InspirationGraph.Objection> expected =
                    borrower == lender ? Optional.of(InspirationGraph.Objection.ITSELF) : Optional.empty();
            assertEquals(
                    paths[borrower][lender] ? Optional.of(InspirationGraph.Objection.CIRCULAR) : expected,
                    graph.objectionTo(action(borrower), action(lender)));
        });
    }

    @TriedOnSeeds
    void noActionDescendsFromItself(long seed) {
        InspirationGraph graph = new InspirationGraph(reuses(anyLoans(new Random(seed))));

        everyAction(action -> assertFalse(graph.descendants(action).contains(action)));
    }

    @TriedOnSeeds
    void theOrderInWhichReusesAreToldDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Reuse> reuses = reuses(anyLoans(random));
        List<Reuse> shuffled = new ArrayList<>(reuses);
        Collections.shuffle(shuffled, random);
        InspirationGraph graph = new InspirationGraph(reuses);
        InspirationGraph other = new InspirationGraph(shuffled);

        everyAction(action -> {
            assertEquals(List.copyOf(graph.descendants(action)), List.copyOf(other.descendants(action)));
            assertEquals(List.copyOf(graph.ancestors(action)), List.copyOf(other.ancestors(action)));
        });
    }

    private interface Pair {
        void check(int one, int other);
    }

    private static void everyPair(Pair pair) {
        for (int one = 0; one < SIZE; one++) {
            for (int other = 0; other < SIZE; other++) {
                pair.check(one, other);
            }
        }
    }

    private static void everyAction(Consumer<ActionId> check) {
        IntStream.range(0, SIZE).mapToObj(InspirationGraphLawsTest::id).forEach(check);
    }

    private static boolean[][] anyLoans(Random random) {
        boolean[][] lent = new boolean[SIZE][SIZE];
        double density = random.nextDouble();
        for (int lender = 0; lender < SIZE; lender++) {
            for (int borrower = lender + 1; borrower < SIZE; borrower++) {
                lent[lender][borrower] = random.nextDouble() < density;
            }
        }
        return lent;
    }

    /** Floyd–Warshall: another way than the graph's to know who reaches whom. */
    private static boolean[][] paths(boolean[][] lent) {
        boolean[][] paths = new boolean[SIZE][];
        for (int from = 0; from < SIZE; from++) {
            paths[from] = lent[from].clone();
        }
        for (int by = 0; by < SIZE; by++) {
            for (int from = 0; from < SIZE; from++) {
                for (int to = 0; to < SIZE; to++) {
                    paths[from][to] |= paths[from][by] && paths[by][to];
                }
            }
        }
        return paths;
    }

    private static List<Reuse> reuses(boolean[][] lent) {
        List<Reuse> reuses = new ArrayList<>();
        everyPair((lender, borrower) -> {
            if (lent[lender][borrower]) {
                reuses.add(new Reuse(id(borrower), id(lender), Optional.empty(), Set.of()));
            }
        });
        return reuses;
    }

    private static ActionId id(int number) {
        return new ActionId("action-" + number);
    }

    private static Action action(int number) {
        return SheetDraft.begun().published(id(number).value());
    }
}
