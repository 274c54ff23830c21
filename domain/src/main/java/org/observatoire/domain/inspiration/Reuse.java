package org.observatoire.domain.inspiration;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.wording.Coded;

/**
 * One action took an idea from another.
 *
 * @param borrower the action that took it
 * @param lender the action it was taken from, never the borrower itself
 * @param on when, where told
 * @param confirmedBy which sides say so; none when only a third party does
 */
public record Reuse(ActionId borrower, ActionId lender, Optional<ApproximateDate> on, Set<Side> confirmedBy) {

    /** A side of a re-use. */
    public enum Side implements Coded {
        /** The one who took the idea. */
        BORROWER,
        /** The one it was taken from. */
        LENDER
    }

    /** Refuses an action that borrows from itself. */
    public Reuse {
        if (borrower.equals(lender)) {
            throw new IllegalArgumentException("lender: an action cannot borrow from itself");
        }
        confirmedBy = Set.copyOf(confirmedBy);
    }

    /**
     * The same re-use, confirmed by one more side.
     *
     * @param side who confirms
     * @return the re-use with every confirmation so far
     */
    public Reuse confirmed(Side side) {
        EnumSet<Side> sides = EnumSet.of(side);
        sides.addAll(confirmedBy);
        return new Reuse(borrower, lender, on, sides);
    }
}
