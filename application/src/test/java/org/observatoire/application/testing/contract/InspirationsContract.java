package org.observatoire.application.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.inspiration.Reuse;

/** The contract of {@link org.observatoire.application.port.Inspirations}. */
public interface InspirationsContract extends PortContract {

    @Test
    default void tellsAReuseFromBothEnds() {
        Reuse reuse = Given.reuse("emprunteuse", "preteuse", Reuse.Side.BORROWER);

        linked(reuse);

        assertEquals(Set.of(reuse), around("emprunteuse"));
        assertEquals(Set.of(reuse), around("preteuse"));
    }

    @Test
    default void keepsAReuseWithoutDateNorConfirmation() {
        Reuse bare = new Reuse(new ActionId("a"), new ActionId("b"), Optional.empty(), Set.of());

        linked(bare);

        assertEquals(Set.of(bare), around("a"));
    }

    @Test
    default void keepsOneReuseInPlaceOfAnotherBetweenTheSameTwo() {
        linked(Given.reuse("a", "b", Reuse.Side.BORROWER));
        Reuse confirmed = Given.reuse("a", "b", Reuse.Side.BORROWER, Reuse.Side.LENDER);

        Given.kept(ports(), () -> ports().inspirations().keep(confirmed));

        assertEquals(List.of(confirmed), ports().inspirations().around(new ActionId("a")));
    }

    @Test
    default void tellsNothingAroundAnActionThatNeitherBorrowedNorLent() {
        linked(Given.reuse("a", "b"));
        Given.someAction(ports(), "seule");

        assertEquals(Set.of(), around("seule"));
        assertEquals(Set.of(), around("inconnue"));
    }

    @Test
    default void tellsTheWholeLineAboveAndBelow() {
        Reuse first = Given.reuse("fille", "mere");
        Reuse second = Given.reuse("petite-fille", "fille");
        Reuse third = Given.reuse("arriere-petite-fille", "petite-fille");

        linked(first, second, third);

        assertEquals(Set.of(first, second, third), around("mere"));
        assertEquals(Set.of(first, second, third), around("fille"));
        assertEquals(Set.of(first, second, third), around("arriere-petite-fille"));
    }

    @Test
    default void leavesOutWhatOnlySharesAnAncestor() {
        Reuse own = Given.reuse("fille", "mere");
        Reuse sister = Given.reuse("soeur", "mere");
        Reuse niece = Given.reuse("niece", "soeur");
        Reuse otherFamily = Given.reuse("voisine", "autre-mere");

        linked(own, sister, niece, otherFamily);

        assertEquals(Set.of(own), around("fille"));
        assertEquals(Set.of(own, sister, niece), around("mere"));
    }

    @Test
    default void tellsAShortCutBetweenAnAncestorAndADescendant() {
        Reuse first = Given.reuse("fille", "mere");
        Reuse second = Given.reuse("petite-fille", "fille");
        Reuse shortCut = Given.reuse("petite-fille", "mere");

        linked(first, second, shortCut);

        assertEquals(Set.of(first, second, shortCut), around("fille"));
    }

    @Test
    default void tellsEachReuseOnceHoweverManyWaysLeadThere() {
        linked(
                Given.reuse("gauche", "haut"),
                Given.reuse("droite", "haut"),
                Given.reuse("bas", "gauche"),
                Given.reuse("bas", "droite"),
                Given.reuse("tout-en-bas", "bas"));

        assertEquals(
                5, ports().inspirations().around(new ActionId("tout-en-bas")).size());
        assertEquals(5, ports().inspirations().around(new ActionId("haut")).size());
        assertEquals(3, ports().inspirations().around(new ActionId("gauche")).size());
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    default void comesToAnEndInALoop() {
        Reuse there = Given.reuse("a", "b");
        Reuse back = Given.reuse("b", "a");

        linked(there, back);

        assertEquals(Set.of(there, back), around("a"));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    default void followsALongLine() {
        Reuse[] line = new Reuse[300];
        for (int index = 0; index < line.length; index++) {
            line[index] = Given.reuse("a" + (index + 1), "a" + index);
        }

        linked(line);

        assertEquals(Set.of(line), around("a0"));
        assertEquals(Set.of(line), around("a300"));
    }

    @Test
    default void tellsWhatSeveralActionsBorrowedByBorrowerThenByLender() {
        Reuse first = Given.reuse("a", "z");
        Reuse second = Given.reuse("b", "c", Reuse.Side.LENDER);
        Reuse third = Given.reuse("b", "d");
        linked(third, Given.reuse("z", "d"), second, first);

        assertEquals(
                List.of(first, second, third),
                ports().inspirations()
                        .borrowedBy(List.of(
                                new ActionId("b"), new ActionId("a"), new ActionId("d"), new ActionId("inconnue"))));
        assertEquals(List.of(), ports().inspirations().borrowedBy(List.of()));
    }

    private void linked(Reuse... reuses) {
        Set<ActionId> ends = new HashSet<>();
        for (Reuse reuse : reuses) {
            ends.add(reuse.borrower());
            ends.add(reuse.lender());
        }
        ends.forEach(end -> Given.someAction(ports(), end.value()));
        Given.kept(ports(), () -> Set.of(reuses).forEach(ports().inspirations()::keep));
    }

    private Set<Reuse> around(String action) {
        return Set.copyOf(ports().inspirations().around(new ActionId(action)));
    }
}
