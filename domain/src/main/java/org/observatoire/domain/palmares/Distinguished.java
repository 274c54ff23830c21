package org.observatoire.domain.palmares;

import java.util.List;
import java.util.Optional;
import org.observatoire.domain.edition.NominationId;

/**
 * Who has which distinction in a category.
 *
 * @param silver the laureates
 * @param bronze those who come next
 */
public record Distinguished(List<NominationId> silver, List<NominationId> bronze) {

    /** Keeps immutable copies. */
    public Distinguished {
        silver = List.copyOf(silver);
        bronze = List.copyOf(bronze);
    }

    /**
     * What a nominee has.
     *
     * @param nomination the nominee
     * @return its distinction in this category
     */
    public Optional<Distinction> of(NominationId nomination) {
        if (silver.contains(nomination)) {
            return Optional.of(Distinction.SILVER);
        }
        return bronze.contains(nomination) ? Optional.of(Distinction.BRONZE) : Optional.empty();
    }

    /**
     * Whether a nominee shares its distinction with one that it cannot be told from: same rank in the order.
     * Those without a rank are not compared.
     *
     * @param nomination the nominee
     * @param order the order of the category
     * @return true for co-laureates
     */
    public boolean exAequo(NominationId nomination, Order order) {
        List<NominationId> sharing = silver.contains(nomination) ? silver : bronze;
        return sharing.contains(nomination)
                && order.rank(nomination).isPresent()
                && sharing.stream()
                        .filter(other -> !other.equals(nomination))
                        .anyMatch(other -> order.rank(other).equals(order.rank(nomination)));
    }
}
