package org.observatoire.domain.inspiration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;

class ReuseTest {

    private static final ActionId BEZONS = new ActionId("bezons-remede-contre-la-morosite");
    private static final ActionId CREPY = new ActionId("crepy-en-valois-remede-contre-la-morosite");

    @Test
    void anActionCannotBorrowFromItself() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new Reuse(BEZONS, new ActionId(BEZONS.value()), Optional.empty(), Set.of()));

        assertEquals("lender: an action cannot borrow from itself", refused.getMessage());
    }

    @Test
    void eachSideConfirmsOnItsOwn() {
        Optional<ApproximateDate> on = Optional.of(new ApproximateDate("2020-04"));
        Reuse told = new Reuse(BEZONS, CREPY, on, Set.of());

        Reuse byOne = told.confirmed(Reuse.Side.LENDER);
        Reuse byBoth = byOne.confirmed(Reuse.Side.BORROWER);

        assertEquals(new Reuse(BEZONS, CREPY, on, Set.of(Reuse.Side.LENDER)), byOne);
        assertEquals(new Reuse(BEZONS, CREPY, on, EnumSet.allOf(Reuse.Side.class)), byBoth);
        assertEquals(byBoth, byBoth.confirmed(Reuse.Side.LENDER));
        assertEquals(Set.of(), told.confirmedBy());
    }

    @Test
    void confirmationsDoNotChange() {
        Set<Reuse.Side> sides = EnumSet.of(Reuse.Side.LENDER);
        Reuse reuse = new Reuse(BEZONS, CREPY, Optional.empty(), sides);
        sides.add(Reuse.Side.BORROWER);

        assertEquals(Set.of(Reuse.Side.LENDER), reuse.confirmedBy());
    }
}
