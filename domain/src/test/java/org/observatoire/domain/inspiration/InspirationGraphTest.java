package org.observatoire.domain.inspiration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatoire.domain.action.Action;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.Facts;
import org.observatoire.domain.action.LifeEvent;
import org.observatoire.domain.action.SheetDraft;

class InspirationGraphTest {

    /** The idea of a goes to b and c, theirs to d, and d's to e. */
    private static final InspirationGraph DIAMOND = new InspirationGraph(
            List.of(reuse("e", "d"), reuse("d", "c"), reuse("c", "a"), reuse("d", "b"), reuse("b", "a")));

    @Test
    void descendantsAreToldNearestFirst() {
        assertEquals(ids("b", "c", "d", "e"), new ArrayList<>(DIAMOND.descendants(new ActionId("a"))));
        assertEquals(ids("d", "e"), new ArrayList<>(DIAMOND.descendants(new ActionId("b"))));
        assertEquals(Set.of(), DIAMOND.descendants(new ActionId("e")));
    }

    @Test
    void ancestorsAreToldNearestFirst() {
        assertEquals(ids("d", "b", "c", "a"), new ArrayList<>(DIAMOND.ancestors(new ActionId("e"))));
        assertEquals(ids("b", "c", "a"), new ArrayList<>(DIAMOND.ancestors(new ActionId("d"))));
        assertEquals(Set.of(), DIAMOND.ancestors(new ActionId("a")));
    }

    @Test
    void anActionThatNobodyTellsOfIsAlone() {
        ActionId stranger = new ActionId("z");

        assertEquals(Set.of(), DIAMOND.descendants(stranger));
        assertEquals(Set.of(), DIAMOND.ancestors(stranger));
        assertEquals(List.of(), DIAMOND.borrowedBy(stranger));
        assertEquals(List.of(), DIAMOND.lentBy(stranger));
    }

    @Test
    void directReusesAreToldByTheNameOfTheOther() {
        assertEquals(List.of(reuse("b", "a"), reuse("c", "a")), DIAMOND.lentBy(new ActionId("a")));
        assertEquals(List.of(reuse("d", "b"), reuse("d", "c")), DIAMOND.borrowedBy(new ActionId("d")));
        assertThrows(
                UnsupportedOperationException.class,
                () -> DIAMOND.lentBy(new ActionId("a")).clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> DIAMOND.borrowedBy(new ActionId("d")).clear());
    }

    @Test
    void anActionCannotBorrowFromItself() {
        assertEquals(Optional.of(InspirationGraph.Objection.ITSELF), DIAMOND.objectionTo(action("a"), action("a")));
    }

    @Test
    void anIdeaDoesNotComeBackToWhereItCameFrom() {
        assertEquals(Optional.of(InspirationGraph.Objection.CIRCULAR), DIAMOND.objectionTo(action("a"), action("b")));
        assertEquals(Optional.of(InspirationGraph.Objection.CIRCULAR), DIAMOND.objectionTo(action("a"), action("e")));
        assertEquals(Optional.empty(), DIAMOND.objectionTo(action("e"), action("a")));
        assertEquals(Optional.empty(), DIAMOND.objectionTo(action("b"), action("c")));
        assertEquals(Optional.empty(), DIAMOND.objectionTo(action("b"), action("a")));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-01, 2020-03-02, true",
        "2020-03-02, 2020-03-02, false",
        "2020-03-03, 2020-03-02, false",
        "2020~, 2020-03~, false",
        "2020-02, 2020-03~, true"
    })
    void nothingIsBorrowedBeforeItExists(String borrowerLaunch, String lenderLaunch, boolean before) {
        Action borrower = launched("y", borrowerLaunch);
        Action lender = launched("z", lenderLaunch);

        assertEquals(
                before ? Optional.of(InspirationGraph.Objection.BEFORE_ITS_CAUSE) : Optional.empty(),
                DIAMOND.objectionTo(borrower, lender));
    }

    @Test
    void whereALaunchHasNoDateNothingIsBefore() {
        assertEquals(Optional.empty(), DIAMOND.objectionTo(action("y"), launched("z", "2020")));
        assertEquals(Optional.empty(), DIAMOND.objectionTo(launched("y", "2020"), action("z")));
    }

    @Test
    void theFirstObjectionIsTheOneTold() {
        assertEquals(
                Optional.of(InspirationGraph.Objection.BEFORE_ITS_CAUSE),
                DIAMOND.objectionTo(launched("a", "2019"), launched("e", "2020")));
    }

    private static Reuse reuse(String borrower, String lender) {
        return new Reuse(new ActionId(borrower), new ActionId(lender), Optional.empty(), Set.of());
    }

    private static Action action(String id) {
        return SheetDraft.begun().published(id);
    }

    private static Action launched(String id, String edtf) {
        return SheetDraft.begun().life(new LifeEvent.Launched(Facts.done(edtf))).published(id);
    }

    private static List<ActionId> ids(String... values) {
        return List.of(values).stream().map(ActionId::new).toList();
    }
}
