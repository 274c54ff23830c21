package org.observatoire.application.exchange;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.observatoire.domain.action.ActionId;
import org.observatoire.domain.action.ApproximateDate;
import org.observatoire.domain.action.Sheet;
import org.observatoire.domain.inspiration.Reuse;
import org.observatoire.domain.wording.Fault;
import org.observatoire.domain.wording.Malformed;
import org.observatoire.domain.wording.Wording;

/**
 * An action to be brought in, as a line of a file tells it.
 *
 * @param line the number of that line, from 1
 * @param id its identity
 * @param sheet what is written about it
 * @param published since when it is public elsewhere; it becomes public as it is brought in where that is not told
 * @param inspiredBy what it borrowed, each lender once, at most 50
 */
public record IncomingAction(
        long line, ActionId id, Sheet sheet, Optional<Instant> published, List<Borrowing> inspiredBy) {

    private static final int MOST_LENDERS = 50;

    /** Checks that no lender comes twice. */
    public IncomingAction {
        inspiredBy = Wording.bounded("inspiredBy", inspiredBy, MOST_LENDERS);
        Set<ActionId> lenders = new HashSet<>();
        if (!inspiredBy.stream().map(Borrowing::lender).allMatch(lenders::add)) {
            throw new Malformed("inspiredBy", Fault.REPEATED);
        }
    }

    /**
     * What an action borrowed.
     *
     * @param lender the action it was taken from
     * @param on when, where told
     * @param confirmedBy which sides say so
     */
    public record Borrowing(ActionId lender, Optional<ApproximateDate> on, Set<Reuse.Side> confirmedBy) {

        /** Keeps an immutable copy. */
        public Borrowing {
            confirmedBy = Set.copyOf(confirmedBy);
        }
    }

    /** The re-uses that it tells; what it borrowed from itself is none. */
    List<Reuse> reuses() {
        return inspiredBy.stream()
                .filter(borrowing -> !borrowing.lender().equals(id))
                .map(borrowing -> new Reuse(id, borrowing.lender(), borrowing.on(), borrowing.confirmedBy()))
                .toList();
    }

    /** From whom it borrowed. */
    List<ActionId> lenders() {
        return inspiredBy.stream().map(Borrowing::lender).toList();
    }
}
